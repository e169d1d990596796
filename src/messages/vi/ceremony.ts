export const ceremony = {} as const;
