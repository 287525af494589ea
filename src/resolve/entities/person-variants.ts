import type { Form } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';
import { fullGiven, isCompatible, type PersonName, readPersonName } from './person-name.js';

/** One person's full names: `Robert F. Kennedy Jr.`, `Bob Kennedy` and `R. Kennedy`, unless two of them clash. */
export const personVariants: LinkingStep = {
  id: 'person-variant',
  apply(ledger) {
    for (const variants of variantsBySurname(ledger.forms).values()) {
      for (const group of [...variants.byGiven.values(), ...withInitial(variants)])
        linkIfAgreed(ledger, group);
    }
  },
};

interface Variant {
  readonly form: Form;
  readonly name: PersonName;
}

interface Surname {
  readonly byGiven: Map<string, Variant[]>;
  /** Full given names by their initial, and names that give no more than it. */
  readonly byInitial: Map<string, { readonly full: Set<string>; readonly initialOnly: Variant[] }>;
}

function variantsBySurname(forms: readonly Form[]): Map<string, Surname> {
  const surnames = new Map<string, Surname>();
  for (const form of forms) {
    const name = form.family === 'person' ? readPersonName(form.words) : undefined;
    if (name === undefined) continue;
    const known = surnames.get(name.surname) ?? { byGiven: new Map(), byInitial: new Map() };
    surnames.set(name.surname, known);
    addVariant(known, { form, name });
  }
  return surnames;
}

function addVariant({ byGiven, byInitial }: Surname, variant: Variant): void {
  const given = fullGiven(variant.name.given);
  const initial = given.slice(0, 1);
  const same = byInitial.get(initial) ?? { full: new Set(), initialOnly: [] };
  byInitial.set(initial, same);
  if (given.length === 1) same.initialOnly.push(variant);
  else {
    same.full.add(given);
    byGiven.set(given, [...(byGiven.get(given) ?? []).slice(0, MOST_VARIANTS), variant]);
  }
}

/** Names with an initial only, beside the one full given name that starts with it, if it is one. */
function* withInitial({ byGiven, byInitial }: Surname): Iterable<Variant[]> {
  for (const { full, initialOnly } of byInitial.values()) {
    const [given, other] = full;
    const variants = given === undefined || other !== undefined ? [] : (byGiven.get(given) ?? []);
    if (initialOnly.length > 0) yield [...variants, ...initialOnly].slice(0, MOST_VARIANTS + 1);
  }
}

/** Nobody is written in more ways; more than that are people of one name (and would be slow to compare). */
const MOST_VARIANTS = 6;

/** Links names that all agree with one another; where two clash (`George W.`, `George H. W.`) none is linked. */
function linkIfAgreed({ entities }: Ledger, variants: readonly Variant[]): void {
  if (variants.length > MOST_VARIANTS) return;
  const isAgreed = variants.every((a, i) => variants.slice(i + 1).every((b) => isCompatible(a.name, b.name)));
  const [first, ...others] = variants;
  if (!isAgreed || first === undefined) return;
  for (const { form } of others) entities.link(form.id, first.form.id, personVariants.id);
}
