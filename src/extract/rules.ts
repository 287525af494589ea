import { anaphora } from './dates/anaphora.js';
import { bareHour } from './dates/bare-hour.js';
import { clockSpan } from './dates/clock-span.js';
import { clockTime } from './dates/clock-time.js';
import { dayMonth } from './dates/day-month.js';
import { dayOfMonth } from './dates/day-of-month.js';
import { dayPart } from './dates/day-part.js';
import { daySpan } from './dates/day-span.js';
import { decade } from './dates/decade.js';
import { deicticDay } from './dates/deictic-day.js';
import { duration } from './dates/duration.js';
import { figuresDate } from './dates/figures-date.js';
import { holiday } from './dates/holiday.js';
import { month } from './dates/month.js';
import { monthDate } from './dates/month-date.js';
import { offset } from './dates/offset.js';
import { ordinalPeriod } from './dates/ordinal-period.js';
import { quarter } from './dates/quarter.js';
import { recurrence } from './dates/recurrence.js';
import { relativePeriod } from './dates/relative-period.js';
import { season } from './dates/season.js';
import { vagueDuration } from './dates/vague-duration.js';
import { vagueTime } from './dates/vague-time.js';
import { weekNumber } from './dates/week-number.js';
import { weekday } from './dates/weekday.js';
import { year } from './dates/year.js';
import { yearEnd } from './dates/year-end.js';
import { courtCase } from './entities/court-case.js';
import { domain } from './entities/domain.js';
import { quotedTitle } from './entities/quoted-title.js';
import { tagger } from './entities/tagger.js';
import { userNames } from './entities/user-names.js';
import type { Rule } from './finding.js';
import { articleUnit } from './money/article-unit.js';
import { bracketed } from './money/bracketed.js';
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
import { credit } from './quotes/credit.js';
import { cueAfter } from './quotes/cue-after.js';
import { cueAside } from './quotes/cue-aside.js';
import { cueBefore } from './quotes/cue-before.js';
import { cueInClause } from './quotes/cue-in-clause.js';
import { interview } from './quotes/interview.js';
import { leadSentence } from './quotes/lead-sentence.js';
import { standAlone } from './quotes/stand-alone.js';

export type AnyRule = Rule<'entity'> | Rule<'money'> | Rule<'date'> | Rule<'quote'>;

/** Every rule, in the order in which they are asked; the README and `factx rules` list them from here. */
export const RULES: readonly AnyRule[] = [
  userNames,
  symbolScale,
  symbolAfter,
  bracketed,
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
  quotedTitle,
  courtCase,
  domain,
  cueAfter,
  cueAside,
  accordingTo,
  colon,
  cueBefore,
  cueInClause,
  leadSentence,
  credit,
  interview,
  standAlone,
  monthDate,
  dayMonth,
  daySpan,
  dayOfMonth,
  month,
  figuresDate,
  quarter,
  season,
  decade,
  year,
  yearEnd,
  weekNumber,
  holiday,
  weekday,
  deicticDay,
  clockTime,
  clockSpan,
  bareHour,
  dayPart,
  relativePeriod,
  offset,
  anaphora,
  ordinalPeriod,
  vagueTime,
  duration,
  vagueDuration,
  recurrence,
];
