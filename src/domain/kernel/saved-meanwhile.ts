/** Somebody saved in between: who (empty when it is not known), and what stands now, to be laid beside what was typed. */
export type SavedMeanwhile<Saved> = { code: 'changed-by-someone-else'; by: string; saved: Saved };
