/** The kinds of facts, in the order that breaks ties between facts of one span. */
export const KINDS = ['entity', 'money', 'date', 'quote'] as const;
export type Kind = (typeof KINDS)[number];
