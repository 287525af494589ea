import type { EntityType } from '../../../facts/entity.js';
import { ENTITY_TYPES } from '../../../facts/types.js';

/** Parts a token can play in a mention of its type. */
export const Part = { BEGIN: 0, INSIDE: 1, LAST: 2, UNIT: 3 } as const;

/** The tag of a token outside every mention. */
export const OUTSIDE = 0;

/** BILOU over seven types: O, then four parts of each type. */
export const TAG_COUNT: number = 1 + 4 * ENTITY_TYPES.length;

export const tagOf = (typeIndex: number, part: number): number => 1 + 4 * typeIndex + part;
export const typeIndexOf = (tag: number): number => (tag - 1) >> 2;
export const partOf = (tag: number): number => (tag - 1) & 3;
export const typeOf = (tag: number): EntityType => ENTITY_TYPES[typeIndexOf(tag)] ?? 'ORG';

/** Whether a mention goes on after this tag. */
export const isOpen = (tag: number): boolean => tag !== OUTSIDE && partOf(tag) <= Part.INSIDE;

/** Whether this tag goes on with a mention begun before it. */
export const isContinuing = (tag: number): boolean =>
  tag !== OUTSIDE && (partOf(tag) === Part.INSIDE || partOf(tag) === Part.LAST);

/** Whether `next` may follow `tag`. */
export function isLegal(tag: number, next: number): boolean {
  if (isOpen(tag)) return isContinuing(next) && typeIndexOf(next) === typeIndexOf(tag);
  return !isContinuing(next);
}
