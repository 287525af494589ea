import type { Form } from './form.js';
import type { LinkingStep } from './ledger.js';

/** Forms that a rule or the user gives one name. */
export const givenNames: LinkingStep = {
  id: 'given-name',
  apply({ forms, entities }) {
    const byName = new Map<string, Form>();
    for (const form of forms) {
      if (form.given === undefined) continue;
      const known = byName.get(form.given);
      if (known === undefined) byName.set(form.given, form);
      else entities.link(form.id, known.id, givenNames.id);
    }
  },
};
