import { tagger } from './entities/tagger.js';
import { userNames } from './entities/user-names.js';
import type { Rule } from './finding.js';
import { articleUnit } from './money/article-unit.js';
import { codeAfterFigure } from './money/code-after.js';
import { codeBeforeFigure } from './money/code-before.js';
import { minorUnit } from './money/minor-unit.js';
import { slang } from './money/slang.js';
import { symbolAfter } from './money/symbol-after.js';
import { symbolScale } from './money/symbol-scale.js';
import { token } from './money/token.js';
import { vagueSum } from './money/vague-sum.js';
import { wordAfter } from './money/word-after.js';
import { wordBefore } from './money/word-before.js';
import { accordingTo } from './quotes/according-to.js';
import { colon } from './quotes/colon.js';
import { cueAfter } from './quotes/cue-after.js';
import { cueAside } from './quotes/cue-aside.js';
import { cueBefore } from './quotes/cue-before.js';
import { cueInClause } from './quotes/cue-in-clause.js';
import { standAlone } from './quotes/stand-alone.js';

export type AnyRule = Rule<'entity'> | Rule<'money'> | Rule<'date'> | Rule<'quote'>;

/** Every rule, in the order in which they are asked; the README and `factx rules` list them from here. */
export const RULES: readonly AnyRule[] = [
  userNames,
  symbolScale,
  symbolAfter,
  codeBeforeFigure,
  codeAfterFigure,
  wordAfter,
  wordBefore,
  minorUnit,
  slang,
  token,
  articleUnit,
  vagueSum,
  tagger,
  cueAfter,
  cueAside,
  accordingTo,
  colon,
  cueBefore,
  cueInClause,
  standAlone,
];
