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
    const sure = new Readings(ledger.entities);
    const likely = new Readings(ledger.entities);
    const speaking = new Set(ledger.formOfMention);
    for (const long of ledger.forms) {
      if (long.family !== 'thing' || long.words.length < 2 || long.words.length > MOST_WORDS) continue;
      for (const reading of shortFormsOf(ledger, long)) {
        if (isFree(speaking, reading, long)) (reading.isSure ? sure : likely).add(reading.short, long);
      }
    }
    for (const [short, long] of sure.unique()) link(ledger, short, long);
    for (const [short, long] of likely.unique()) if (!sure.has(short)) link(ledger, short, long);
  },
};

const MOST_WORDS = 12;

/** A name taken for a person's may be an organisation's where nobody in the text is called so. */
function isFree(speaking: ReadonlySet<number>, { short, isSure, isLast }: Reading, long: Form): boolean {
  if (short.family === 'thing') return true;
  const core = withoutLegalForm(long.words);
  const isCompany = isSure || isLast || core.length < long.words.length;
  return (
    isCompany && speaking.has(short.id) && (short.words.length === 1 || short.words.length === core.length)
  );
}

interface Reading {
  readonly short: Form;
  /** Only words that companies add to their name are left out. */
  readonly isSure: boolean;
  /** The short name is the end of the long one; a bare given name would be its start. */
  readonly isLast: boolean;
}

function* shortFormsOf(ledger: Ledger, long: Form): Iterable<Reading> {
  const type = mainTypeOf(long.types);
  const words = withoutLegalForm(long.words);
  const to = words.length === long.words.length ? words.length : words.length + 1;
  for (let cut = 1; cut < to; cut++) {
    const rest = words.slice(cut);
    const isSure = rest.every((word) => COMPANY_WORDS.has(word) || word === 'party');
    for (const short of named(ledger, words.slice(0, cut))) {
      if (type === 'ORG' && (isSure || isFirstPart({ ledger, short, long, rest })))
        yield { short, isSure, isLast: false };
    }
    for (const short of named(ledger, rest)) {
      if (isLastPart({ ledger, short, long, rest: words.slice(0, cut) }))
        yield { short, isSure: false, isLast: true };
    }
  }
}

/** Organisations are now and then taken for people. */
const named = (ledger: Ledger, words: readonly string[]): Form[] =>
  (['thing', 'person'] as const).flatMap((family) => ledger.formNamed(family, words.join(' ')) ?? []);

/** Links a short name; it is of the long one's type, whatever it was taken for. */
function link({ entities }: Ledger, short: Form, long: Form): void {
  entities.link(short.id, long.id, shortNames.id);
  const type = mainTypeOf(long.types);
  if (short.family !== 'person' || type === undefined) return;
  short.types.clear();
  short.types.set(type, 0);
}

interface Pair {
  readonly ledger: Ledger;
  readonly short: Form;
  readonly long: Form;
  /** What the long name has beside the short one. */
  readonly rest: readonly string[];
}

/** A parent is no short name of its child, nor is a name that stood for itself before the longer one came. */
function isFirstPart({ ledger, short, long, rest }: Pair): boolean {
  if (short.family === 'thing' && mainTypeOf(short.types) !== 'ORG') return false;
  if (rest.length === 1 && OWN_NAME.has(rest[0] ?? '') && short.first > long.first) return true;
  const isChild = PARENT_COMPANIES.has(short.key) || CHILD_WORDS.has(rest.at(-1) ?? '');
  if (rest[0] === 'of' || rest[0] === 'for') return short.first > long.first;
  return !isChild && isIntroduced({ ledger, short, long, rest });
}

/** Bodies that go by their own name alone: `Stanford` for `Stanford University`. */
const OWN_NAME: ReadonlySet<string> = new Set([
  'academy',
  'church',
  'college',
  'hospital',
  'school',
  'university',
]);

/** The last words of a name that has come before, which mean it by themselves. */
function isLastPart({ ledger, short, long, rest }: Pair): boolean {
  const type = mainTypeOf(long.types);
  const isOfType = type === mainTypeOf(short.types) || (type === 'ORG' && short.family === 'person');
  if (!isOfType || isFunctionWord(rest.at(-1) ?? '')) return false;
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
