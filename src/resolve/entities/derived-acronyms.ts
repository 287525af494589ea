import { acronymsOf, isAcronym } from './acronym.js';
import type { Form } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';
import { Readings } from './readings.js';

/** An acronym that only one name of the text can stand behind: `AWS` beside `Amazon Web Services`. */
export const derivedAcronyms: LinkingStep = {
  id: 'acronym',
  apply(ledger) {
    const free = ledger.forms.filter((form) => isFree(ledger, form));
    if (free.length === 0) return;
    const readings = new Readings(ledger.entities);
    for (const long of ledger.forms) {
      if (long.words.length < 2 || long.family === 'person' || long.family === 'group') continue;
      for (const short of acronymFormsOf(ledger, long)) readings.add(short, long);
    }
    for (const [short, long] of readings.unique())
      ledger.entities.link(short.id, long.id, derivedAcronyms.id);
  },
};

function* acronymFormsOf(ledger: Ledger, long: Form): Iterable<Form> {
  for (const initials of acronymsOf(long.words)) {
    for (const family of ['thing', 'place'] as const) {
      const short = ledger.formNamed(family, initials);
      if (short !== undefined && isFree(ledger, short)) yield short;
    }
  }
}

/** Spelt as an acronym, and not tied to another name by the text itself. */
const isFree = ({ entities }: Ledger, short: Form): boolean =>
  short.words.length === 1 &&
  entities.becauseOf(short.id) !== 'stated-alias' &&
  [...short.spellings.keys()].some(isAcronym);
