import { sliceOf } from '../../text/span.js';
import { foldName } from './folded-name.js';
import type { Form } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';
import { Namesakes, NO_SHORT_FORMS, type ShortForms } from './namesakes.js';
import { coreOf } from './person-name.js';

/**
 * A surname or given name alone goes to the person of that name; surname first. Of several, it goes to the one
 * mentioned last in its paragraph, else to the one mentioned most; in a headline, to the first who comes after.
 * Every mention is decided by itself, so two people may share a surname.
 */
export const personShortNames: LinkingStep = {
  id: 'person-short-name',
  apply(ledger) {
    const shorts = ledger.forms.map((form) => shortFormsOf(ledger, form));
    const recent = new Namesakes(ledger.forms.length);
    const coming = new Namesakes(ledger.forms.length);
    for (let id = shorts.length - 1; id >= 0; id--)
      coming.mention({ form: id, person: id, at: -1 }, shorts[id]);
    ledger.mentions.forEach((_, index) => {
      const id = ledger.formOfMention[index] ?? 0;
      const isNear = (at: number) => isSameParagraph(ledger, at, index);
      const full = fullestOf(id, (short) => recent.whoIs(short, isNear) ?? coming.whoIs(short, isNear));
      if (full !== id) move(ledger, index, full);
      recent.mention({ form: full, person: ledger.entities.rootOf(full), at: index }, shorts[full]);
    });
  },
};

/** Follows `Márquez` over `García Márquez` to the full name; every hop is to a longer one. */
function fullestOf(form: number, whoIs: (short: number) => number | undefined): number {
  const longer = whoIs(form);
  return longer === undefined ? form : fullestOf(longer, whoIs);
}

function move(ledger: Ledger, mention: number, form: number): void {
  ledger.formOfMention[mention] = form;
  ledger.movedBecause.set(mention, personShortNames.id);
}

/** In UTF-16 units; nothing further away is in the same paragraph. */
const LONGEST_PARAGRAPH = 1500;

function isSameParagraph({ mentions, document }: Ledger, before: number, after: number): boolean {
  const span = { start: mentions[before]?.end ?? 0, end: mentions[after]?.start ?? 0 };
  if (before < 0 || span.end - span.start > LONGEST_PARAGRAPH) return false;
  return !/\n[^\S\n]{0,3}\n/.test(sliceOf(document.text, span));
}

/** The document's shorter forms that a full name can be meant by. */
function shortFormsOf(ledger: Ledger, form: Form): ShortForms {
  if (form.family !== 'person') return NO_SHORT_FORMS;
  const { core, suffix } = coreOf(form.words.slice(0, MOST_WORDS));
  const named = (words: readonly string[]): number[] => {
    const short = ledger.formNamed('person', words.join(' '));
    return short === undefined || short === form ? [] : [short.id];
  };
  if (core.length < 2) return { bySurname: suffix === '' ? [] : named(core), byGiven: [] };
  const inner = core.slice(1, -1).map((_, i) => i + 1);
  const surname = named(core.slice(-1));
  const isHyphenated = isHyphenatedSurname(form);
  return {
    bySurname: [
      ...inner.flatMap((from) => named(core.slice(from))),
      ...(isHyphenated ? [] : surname),
      ...(core.length > 3 ? named(core.slice(-2, -1)) : []),
    ],
    byGiven: [
      ...[1, ...inner.map((i) => i + 1)].flatMap((to) => named(core.slice(0, to))),
      ...inner.flatMap((i) => named(core.slice(i, i + 1))),
      ...nicknamesOf(form).flatMap((nickname) => named([nickname])),
      ...(isHyphenated ? surname : []),
    ],
  };
}

/** Longer names are lists that were taken for one. */
const MOST_WORDS = 8;

/** `Kéïta-Brandt` is rather not `Brandt`; an article before the hyphen (`al-Haddad`) is no part of the name. */
function isHyphenatedSurname({ spellings }: Form): boolean {
  const [spelling = ''] = spellings.keys();
  return /[^\s-]{4,}-[^\s-]+$/.test(spelling);
}

/** `Remy` of `Remedios “Remy” Salvacion` */
const nicknamesOf = ({ spellings }: Form): string[] =>
  Array.from(spellings.keys()).flatMap((spelling) => {
    const nickname = NICKNAME.exec(spelling)?.groups?.nickname;
    return nickname === undefined ? [] : [foldName(nickname)];
  });

const NICKNAME = /\s["“‘'(](?<nickname>[^\s"”’')]{2,20})["”’')]/;
