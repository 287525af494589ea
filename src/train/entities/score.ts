import type { EntityType } from '../../facts/entity.js';
import type { Span } from '../../text/span.js';
import type { GoldDocument } from './gold.js';

export interface Mention extends Span {
  readonly type: EntityType;
}

export interface Tally {
  gold: number;
  found: number;
  exact: number;
  overlap: number;
}

/** Counts exact and overlap matches by type, as `shared/eval/score.mjs` does. */
export function tallyDocument(
  gold: GoldDocument,
  found: readonly Mention[],
  tallies: Map<string, Tally>,
): void {
  for (const type of gold.types) {
    const tally = tallies.get(type) ?? { gold: 0, found: 0, exact: 0, overlap: 0 };
    tallies.set(type, tally);
    const wanted = gold.mentions.filter((mention) => mention.type === type);
    const given = found.filter((mention) => mention.type === type);
    const keys = new Set(wanted.map(({ start, end }) => `${start}-${end}`));
    tally.gold += wanted.length;
    tally.found += given.length;
    tally.exact += given.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
    tally.overlap += countOverlaps(wanted, given);
  }
}

function countOverlaps(wanted: readonly Span[], given: readonly Span[]): number {
  let count = 0;
  let at = 0;
  for (const span of wanted) {
    while (at < given.length && (given[at]?.end ?? 0) <= span.start) at++;
    const candidate = given[at];
    if (candidate && candidate.start < span.end) {
      count++;
      at++;
    }
  }
  return count;
}

/** The sum of some tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum: Tally = { gold: 0, found: 0, exact: 0, overlap: 0 };
  for (const { gold, found, exact, overlap } of tallies) {
    sum.gold += gold;
    sum.found += found;
    sum.exact += exact;
    sum.overlap += overlap;
  }
  return sum;
}

export const f1 = (matched: number, { gold, found }: Tally): number =>
  gold + found === 0 ? 0 : (200 * matched) / (gold + found);
