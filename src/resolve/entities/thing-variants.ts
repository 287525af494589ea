import { ORGANISATION_ALIASES } from '../../lexicon/organisation-aliases.js';
import { lazy } from '../../text/lazy.js';
import { indexAliases, linkAliases } from './aliases.js';
import type { Form } from './form.js';
import type { LinkingStep } from './ledger.js';
import { withoutLegalForm } from './name-words.js';

/** Full names that differ in form only: `Amazon.com Inc.` and `Amazon`, `Department of Justice` and `Justice Department`. */
export const thingVariants: LinkingStep = {
  id: 'name-variant',
  apply(ledger) {
    const { forms, entities } = ledger;
    const byName = new Map<string, Form>();
    for (const form of forms) {
      if (form.family !== 'thing') continue;
      const name = plainName(form.words);
      const known = byName.get(name);
      if (known === undefined) byName.set(name, form);
      else entities.link(form.id, known.id, thingVariants.id);
    }
    linkAliases(ledger, 'thing', ORGANISATION_ALIASES_BY_NAME());
  },
};

const ORGANISATION_ALIASES_BY_NAME = lazy(() => indexAliases(ORGANISATION_ALIASES));

function plainName(words: readonly string[]): string {
  const core = withoutLegalForm(words);
  const [head = '', of = '', ...field] = core;
  if (of === 'of' && field.length > 0 && IN_EITHER_ORDER.has(head)) return [...field, head].join(' ');
  return core.join(' ').replace(DOMAIN, '').replace(ARTICLE, ' ');
}

const IN_EITHER_ORDER: ReadonlySet<string> = new Set(['department', 'ministry']);

/** `amazon.com` */
const DOMAIN = /\.(?:com|net|org|io|ai|co)$/;
const ARTICLE = / the /g;
