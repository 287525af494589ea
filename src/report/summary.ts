import type { Comparison } from '../compare/comparison.js';

/** The line that ends every report; words and numbers of ours, nothing of a document's. */
export function summaryLine({ documents, summary }: Comparison): string {
  const facts = documents.reduce((sum, { status, facts }) => sum + (status === 'gone' ? 0 : facts), 0);
  const present = documents.length - summary.documents.gone;
  const seen = `${countOf(present, 'document')}, ${countOf(facts, 'fact')}`;
  if (summary.equal) return `${seen}: no differences`;
  const { same: _, ...statuses } = summary.documents;
  const { changed: __, ...others } = statuses;
  const told = [listOf(others, 'document'), listOf(summary.facts, 'fact')].filter((list) => list !== '');
  return `${seen}: ${told.join('; ')}`;
}

/** `1 fact`, `2 facts`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `2 facts changed, 1 missing`. */
function listOf(counts: Readonly<Record<string, number>>, noun: string): string {
  const [first, ...rest] = Object.entries(counts).filter(([, count]) => count > 0);
  if (!first) return '';
  return [`${countOf(first[1], noun)} ${first[0]}`, ...rest.map(([name, count]) => `${count} ${name}`)].join(
    ', ',
  );
}
