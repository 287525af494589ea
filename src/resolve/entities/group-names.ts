import type { Form } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';

/** A group in the singular and the plural: `German` and `Germans`, `Democrat` and `Democrats`. */
export const groupNames: LinkingStep = {
  id: 'group-name',
  apply(ledger) {
    for (const form of ledger.forms) {
      const singular = form.family === 'group' ? singularOf(ledger, form) : undefined;
      if (singular !== undefined) ledger.entities.link(form.id, singular.id, groupNames.id);
    }
  },
};

const singularOf = (ledger: Ledger, { key }: Form): Form | undefined =>
  key.endsWith('s') ? ledger.formNamed('group', key.slice(0, -1)) : undefined;
