/** Statuses a run ends with: done, a check found a difference, the command line or an input was wrong. */
export const Status = { DONE: 0, DIFFERENT: 1, WRONG: 2 } as const;
