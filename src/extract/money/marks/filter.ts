import { keysOfEnds, keysOfStarts } from '../../../text/keys.js';

/** Keys of what stands on one side of a figure where a mark can be, as `Figures` has them. */
export interface MarkFilter {
  readonly side: 'before' | 'behind';
  readonly keys: Uint8Array;
}

export const endingIn = (marks: Iterable<string>): MarkFilter => ({
  side: 'before',
  keys: keysOfEnds(marks),
});

export const startingWith = (marks: Iterable<string>): MarkFilter => ({
  side: 'behind',
  keys: keysOfStarts(marks),
});
