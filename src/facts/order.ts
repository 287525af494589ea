import type { Fact } from './fact.js';
import { KINDS, type Kind } from './kinds.js';

/** The printed order within a document: start, then longer first, then kind. */
export const compareFacts = (a: Fact, b: Fact): number =>
  a.start - b.start || b.end - a.end || rankOf(a.kind) - rankOf(b.kind);

const rankOf = (kind: Kind): number => KINDS.indexOf(kind);
