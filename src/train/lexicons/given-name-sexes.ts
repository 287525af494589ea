import { type Row, readList } from './read-list.js';

/** Most names of each sex that are kept: the commonest ones, about 50 KB in all. */
const MOST = 3200;

/** `given-name-sexes.tsv`: a line of men's names and one of women's, folded, sorted; names of both are in neither. */
export function compileGivenNameSexes(folder: string): string {
  const rows = readList(folder, 'given-names')
    .filter(({ name }) => /^[A-Za-zÀ-ž'’-]+$/.test(name))
    .toSorted((a, b) => worth(b) - worth(a));
  const lineOf = (sex: string) => {
    const names = rows.filter(({ info }) => info.startsWith(`${sex}:`)).map(({ name }) => name.toLowerCase());
    return `${sex}\t${[...new Set(names)].slice(0, MOST).sort().join(' ')}\n`;
  };
  return lineOf('M') + lineOf('F');
}

/** Bearers are counted in the US and the UK alone: names from elsewhere, and those of the news, count for more. */
function worth({ weight, info }: Row): number {
  const tags = info.slice(2).split('+');
  const isNews = tags.includes('news');
  const isForeign = tags.some((tag) => tag !== 'us' && tag !== 'uk');
  return weight * (isForeign ? 10 : 1) + (isNews ? 20_000 : 0);
}
