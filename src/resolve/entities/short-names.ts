import { CHILD_WORDS, COMPANY_WORDS, PARENT_COMPANIES } from '../../lexicon/company-families.js';
import { LEGAL_FORMS } from '../../lexicon/legal-forms.js';
import { type Form, mainTypeOf } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';
import { isFunctionWord, withoutLegalForm } from './name-words.js';
import { Readings } from './readings.js';

/** The first or last words of one longer name: `Nordhavn` for `Nordhavn Mølle`, `World Cup` for `FIFA World Cup`. */
export const shortNames: LinkingStep = {
  id: 'short-name',
  apply(ledger) {
    const readings = new Readings(ledger.entities);
    for (const long of ledger.forms) {
      if (long.family !== 'thing' || long.words.length < 2 || long.words.length > MOST_WORDS) continue;
      for (const short of shortFormsOf(ledger, long)) readings.add(short, long);
    }
    readings.linkUnique(shortNames.id);
  },
};

const MOST_WORDS = 12;

function* shortFormsOf(ledger: Ledger, long: Form): Iterable<Form> {
  const type = mainTypeOf(long.types);
  const words = withoutLegalForm(long.words);
  for (let cut = 1; cut < words.length; cut++) {
    const first = named(ledger, words.slice(0, cut));
    const last = named(ledger, words.slice(cut));
    if (first && type === 'ORG' && isFirstPart({ ledger, short: first, long, rest: words.slice(cut) }))
      yield first;
    if (last && isLastPart({ ledger, short: last, long, rest: words.slice(0, cut) })) yield last;
  }
}

const named = (ledger: Ledger, words: readonly string[]): Form | undefined =>
  ledger.formNamed('thing', words.join(' '));

interface Pair {
  readonly ledger: Ledger;
  readonly short: Form;
  readonly long: Form;
  /** What the long name has beside the short one. */
  readonly rest: readonly string[];
}

/** A parent is no short name of its child, nor is a name that stood for itself before the longer one came. */
function isFirstPart({ ledger, short, long, rest }: Pair): boolean {
  if (mainTypeOf(short.types) !== 'ORG') return false;
  if (rest.every((word) => COMPANY_WORDS.has(word))) return true;
  if (rest.length === 1 && ACADEMIC.has(rest[0] ?? '')) return true;
  const isChild = PARENT_COMPANIES.has(short.key) || CHILD_WORDS.has(rest.at(-1) ?? '');
  if (rest[0] === 'of' || rest[0] === 'for') return short.first > long.first;
  return !isChild && isIntroduced({ ledger, short, long, rest });
}

const ACADEMIC: ReadonlySet<string> = new Set(['university', 'college']);

/** The last words of a name that has come before, which mean it by themselves. */
function isLastPart({ ledger, short, long, rest }: Pair): boolean {
  const type = mainTypeOf(long.types);
  if (type !== mainTypeOf(short.types) || isFunctionWord(rest.at(-1) ?? '')) return false;
  if (type === 'WORK') return false;
  if (type === 'PRODUCT')
    return ledger.formNamed('thing', rest.join(' ')) !== undefined || /\d/.test(short.key);
  return short.first > long.first || rest.every((word) => LEGAL_FORMS.has(word));
}

/** Whether the longer name came first, in another sentence; a headline may have the short one already. */
function isIntroduced({ ledger, short, long }: Pair): boolean {
  const shortAt = ledger.mentions[short.first]?.start ?? 0;
  const longAt = ledger.mentions[long.first]?.end ?? 0;
  if (short.first > long.first)
    return shortAt - longAt > NEARBY || hasStop(ledger.document.text, longAt, shortAt);
  return isHeadline(ledger.document.text, shortAt) && longAt - shortAt < LEAD;
}

/** Names that stand so close, in UTF-16 units, are told apart by the writer; so are those of one sentence. */
const NEARBY = 300;
/** A headline's names are spelt out in the first paragraphs. */
const LEAD = 1500;

const hasStop = (text: string, from: number, to: number): boolean =>
  /[.!?\n]["”’')]?\s/.test(text.slice(from, to));

/** Whether `offset` is in the first line of a text that has more. */
const isHeadline = (text: string, offset: number): boolean =>
  offset < LONGEST_HEADLINE && !text.slice(0, offset).trimStart().includes('\n');

const LONGEST_HEADLINE = 300;
