export const tally = {} as const;
