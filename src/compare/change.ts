import type { Item } from './entry.js';
import type { FieldChange } from './field-changes.js';
import type { ItemPair } from './pair-items.js';

/** Where the new version of a document tells of a change; columns count code points. */
export interface ChangePlace {
  readonly line: number;
  readonly column: number;
}

interface Placed {
  readonly place: ChangePlace;
}

/** A fact that was not there. */
export interface Added extends Placed {
  readonly type: 'added';
  readonly new: Item;
}

/** A fact that is not there any more; its place is that of the fact before it. */
export interface Missing extends Placed {
  readonly type: 'missing';
  readonly old: Item;
}

/** A fact that says something else. */
export interface Changed extends Placed, ItemPair {
  readonly type: 'changed';
  readonly fields: readonly FieldChange[];
}

/** Sentences that stand elsewhere in the order of the text, with all their facts. */
export interface Moved extends Placed {
  readonly type: 'moved';
  readonly facts: readonly ItemPair[];
}

export type Change = Added | Missing | Changed | Moved;

export const CHANGE_TYPES = ['added', 'missing', 'changed', 'moved'] as const;
