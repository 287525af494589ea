import type { Rule } from '../finding.js';
import { wordAfter } from './context.js';
import { findInRuns, type Match, type Place, textAt } from './match.js';
import { readOrdinal } from './numbers.js';
import { Topic } from './topics.js';

/** A day of a month that is not named: `on the 18th`. */
export const dayOfMonth: Rule<'date'> = {
  id: 'date.day-of-month',
  kind: 'date',
  example: 'the rent is due on ⟦the 18th⟧, not before',
  find: (document) => findInRuns(document, Topic.ORDINAL, matchDay),
};

const LEADS: ReadonlySet<string> = new Set(['on', 'by', 'until', 'before', 'after', 'from', 'since']);

/** Only in figures and where no noun follows that it would count: `on the 18th hole`. */
function matchDay({ run, text }: Place, at: number): Match | null {
  if (textAt(run, at) !== 'the' || !LEADS.has(textAt(run, at - 1)) || !run[at + 1]?.figures) return null;
  const nth = readOrdinal(run, at + 1);
  if (!nth || nth.value < 1 || nth.value > 31 || textAt(run, nth.next) === '-') return null;
  const after = wordAfter(text, run[nth.next - 1]?.end ?? 0);
  if (after !== '' && !CLOSERS.has(after)) return null;
  return { reading: { form: 'calendar', day: nth.value }, next: nth.next, confidence: 0.75 };
}

const CLOSERS: ReadonlySet<string> = new Set(
  'and or but at in from for with to when after before'.split(' '),
);
