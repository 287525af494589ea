import type { Form } from './form.js';
import type { LinkingStep } from './ledger.js';

/**
 * One name under types of two families is one entity of the type it mostly has, as long as the other one is rare;
 * where both are well attested (`Washington` the state and the actor) they stay two.
 */
export const typeDisagreement: LinkingStep = {
  id: 'same-name',
  apply(ledger) {
    const byKey = new Map<string, Form>();
    for (const form of ledger.forms) {
      const known = byKey.get(form.key);
      if (known === undefined) byKey.set(form.key, form);
      else if (isOutweighed(form, known)) ledger.entities.link(form.id, known.id, typeDisagreement.id);
      else if (isOutweighed(known, form)) ledger.entities.link(known.id, form.id, typeDisagreement.id);
    }
  },
};

const isOutweighed = (rare: Form, usual: Form): boolean => weightOf(rare) <= weightOf(usual) / MARGIN;

const MARGIN = 2;

function weightOf({ types }: Form): number {
  let weight = 0;
  for (const sum of types.values()) weight += sum;
  return weight;
}
