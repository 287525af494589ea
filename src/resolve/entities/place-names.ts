import { PLACE_ALIASES } from '../../lexicon/place-aliases.js';
import type { Form } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';

/** A place under its other names: `U.S.`, `US` and `America` for the `United States`. */
export const placeNames: LinkingStep = {
  id: 'place-name',
  apply(ledger) {
    for (const names of PLACE_ALIASES) {
      const [first, ...others] = names.flatMap((name) => ledger.formNamed('place', name) ?? []);
      for (const other of others) if (first) ledger.entities.link(other.id, first.id, placeNames.id);
    }
    for (const form of ledger.forms) linkGeographicWord(ledger, form);
  },
};

/** `Mount Merapi` is the later `Merapi`. Lakes are left alone: `Lake Chad` is not the country. */
function linkGeographicWord(ledger: Ledger, long: Form): void {
  const [word = '', ...rest] = long.words;
  if (long.family !== 'place' || !GEOGRAPHIC.has(word) || rest.length === 0) return;
  const short = ledger.formNamed('place', rest.join(' '));
  if (short !== undefined && short.first > long.first) ledger.entities.link(short.id, long.id, placeNames.id);
}

const GEOGRAPHIC: ReadonlySet<string> = new Set(['mount', 'mt']);
