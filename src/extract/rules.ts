import { tagger } from './entities/tagger.js';
import { userNames } from './entities/user-names.js';
import type { Rule } from './finding.js';
import { symbolScale } from './money/symbol-scale.js';

export type AnyRule = Rule<'entity'> | Rule<'money'> | Rule<'date'> | Rule<'quote'>;

/** Every rule, in the order in which they are asked; the README and `factx rules` list them from here. */
export const RULES: readonly AnyRule[] = [userNames, tagger, symbolScale];
