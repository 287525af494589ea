import { PLACE_ALIASES } from '../../lexicon/place-aliases.js';
import { lazy } from '../../text/lazy.js';
import { indexAliases, linkAliases } from './aliases.js';
import type { Form } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';

/** A place under its other names: `U.S.`, `US` and `America` for the `United States`. */
export const placeNames: LinkingStep = {
  id: 'place-name',
  apply(ledger) {
    linkAliases(ledger, 'place', PLACE_ALIASES_BY_NAME());
    for (const form of ledger.forms) linkGeographicWord(ledger, form);
  },
};

const PLACE_ALIASES_BY_NAME = lazy(() => indexAliases(PLACE_ALIASES));

/** `Mount Merapi` is the later `Merapi`, and `Tarn River` the later `the Tarn`; `Lake Chad` is not the country. */
function linkGeographicWord(ledger: Ledger, long: Form): void {
  if (long.family !== 'place' || long.words.length < 2) return;
  const [first = '', last = ''] = [long.words[0], long.words.at(-1)];
  if (MOUNTAINS.has(first)) linkLater(ledger, { long, words: long.words.slice(1), prefix: '' });
  if (WITH_ARTICLE.has(first)) linkLater(ledger, { long, words: long.words.slice(1), prefix: 'the ' });
  if (WITH_ARTICLE.has(last)) linkLater(ledger, { long, words: long.words.slice(0, -1), prefix: 'the ' });
}

const MOUNTAINS: ReadonlySet<string> = new Set(['mount', 'mt']);
/** What stays a river or a sea without the word, as the article shows. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'desert mountains ocean peninsula plateau river sea valley'.split(' '),
);

interface Shortened {
  readonly long: Form;
  /** Of the short form. */
  readonly words: readonly string[];
  /** What stands before it in the text. */
  readonly prefix: string;
}

/** Links the short form where its first mention comes later and has its prefix before it. */
function linkLater(ledger: Ledger, { long, words, prefix }: Shortened): void {
  const short = ledger.formNamed('place', words.join(' '));
  if (short === undefined || short.first < long.first) return;
  const start = ledger.mentions[short.first]?.start ?? 0;
  const hasPrefix = ledger.document.text.slice(Math.max(0, start - prefix.length), start) === prefix;
  if (hasPrefix) ledger.entities.link(short.id, long.id, placeNames.id);
}
