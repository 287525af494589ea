import type { Rule } from '../finding.js';
import { isBesideDay, readBareHour } from './clock-span.js';
import { findInRuns, type Match, type Place, textAt } from './match.js';
import { Topic } from './topics.js';

/** An hour that only its neighbours tell from a number: `tonight at 8`, `at seven in the morning`. */
export const bareHour: Rule<'date'> = {
  id: 'date.bare-hour',
  kind: 'date',
  example: 'left on Monday at ⟦8⟧ for the coast',
  find: (document) => findInRuns(document, Topic.WEEKDAY | Topic.DAY_WORD | Topic.PART, matchHour),
};

const LEADS: ReadonlySet<string> = new Set(['at', 'around', 'about', 'by', 'circa']);

function matchHour(place: Place, at: number): Match | null {
  const { run } = place;
  const hour = readBareHour(place, at);
  if (!hour) return null;
  const isLed = LEADS.has(textAt(run, at - 1));
  const isInPart = textAt(run, hour.next) === 'in' && textAt(run, hour.next + 1) === 'the';
  if (!(isLed || isInPart) || !isBesideDay(place, isLed ? at - 1 : at, hour.next)) return null;
  return { reading: { form: 'calendar', clock: hour.clock }, next: hour.next, confidence: 0.75 };
}
