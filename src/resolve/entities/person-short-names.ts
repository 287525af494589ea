import type { Form } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';
import { coreOf } from './person-name.js';

/**
 * A surname or given name alone goes to the person of that name mentioned last before it, surname first; in a
 * headline, to the first who comes after. Every mention is decided by itself, so two people may share a surname.
 */
export const personShortNames: LinkingStep = {
  id: 'person-short-name',
  apply(ledger) {
    const shorts = ledger.forms.map((form) => shortFormsOf(ledger, form));
    const recent = new Recent(ledger.forms.length);
    const coming = new Recent(ledger.forms.length);
    for (let id = shorts.length - 1; id >= 0; id--) coming.mention(id, shorts[id]);
    ledger.formOfMention.forEach((id, index) => {
      const full = fullestOf(id, recent, coming);
      if (full !== id) move(ledger, index, full);
      recent.mention(full, shorts[full]);
    });
  },
};

interface ShortForms {
  readonly bySurname: readonly number[];
  readonly byGiven: readonly number[];
}

const NONE: ShortForms = { bySurname: [], byGiven: [] };

/** The document's shorter forms that a full name can be meant by. */
function shortFormsOf(ledger: Ledger, { family, words }: Form): ShortForms {
  if (family !== 'person') return NONE;
  const core = coreOf(words).core.slice(0, MOST_WORDS);
  const named = (from: number, to: number): number[] => {
    const short = ledger.formNamed('person', core.slice(from, to).join(' '));
    return short === undefined ? [] : [short.id];
  };
  if (core.length < 2) return words.length > core.length ? { bySurname: named(0, 1), byGiven: [] } : NONE;
  const inner = core.slice(1, -1).map((_, i) => i + 1);
  return {
    bySurname: [...inner, core.length - 1].flatMap((from) => named(from, core.length)),
    byGiven: [1, ...inner.map((i) => i + 1)]
      .flatMap((to) => named(0, to))
      .concat(inner.flatMap((i) => named(i, i + 1))),
  };
}

/** Longer names are lists that were taken for one. */
const MOST_WORDS = 8;

/** Whom each short form was last good for. */
class Recent {
  readonly #bySurname: Int32Array;
  readonly #byGiven: Int32Array;

  constructor(forms: number) {
    this.#bySurname = new Int32Array(forms).fill(-1);
    this.#byGiven = new Int32Array(forms).fill(-1);
  }

  mention(form: number, { bySurname, byGiven }: ShortForms = NONE): void {
    for (const short of bySurname) this.#bySurname[short] = form;
    for (const short of byGiven) this.#byGiven[short] = form;
  }

  personOf(short: number): number | undefined {
    const bySurname = this.#bySurname[short] ?? -1;
    if (bySurname >= 0) return bySurname;
    const byGiven = this.#byGiven[short] ?? -1;
    return byGiven >= 0 ? byGiven : undefined;
  }
}

/** Follows `Márquez` over `García Márquez` to the full name; every hop is to a longer one. */
function fullestOf(form: number, recent: Recent, coming: Recent): number {
  const longer = recent.personOf(form) ?? coming.personOf(form);
  return longer === undefined ? form : fullestOf(longer, recent, coming);
}

function move(ledger: Ledger, mention: number, form: number): void {
  ledger.formOfMention[mention] = form;
  ledger.movedBecause.set(mention, personShortNames.id);
}
