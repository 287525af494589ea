import { mix } from '../../../text/hash.js';

/** Most features that one token has. */
const MAX_FEATURES = 256;

/** Hashes of the features of one token; the list is filled anew for every token. */
export class FeatureList {
  readonly hashes: Int32Array = new Int32Array(MAX_FEATURES);
  count = 0;

  /** Adds the feature that a template has this value. A template is a number of its own; see `features.ts`. */
  add(template: number, value: number): void {
    this.hashes[this.count++] = mix(Math.imul(value, 0x2c1b3c6d) + Math.imul(template, 0x297a2d39));
  }
}

/** Joins two values into one. */
export const pair = (a: number, b: number): number => Math.imul(a, 0x5bd1e995) ^ mix(b + 0x1b873593);
