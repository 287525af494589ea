import { DATE_MODS, type DateType } from '../../src/facts/date.js';
import { DATE_TYPES } from '../../src/facts/types.js';
import type { GoldDate } from './facts.js';
import { lastOf, pick, refuse, splitFields } from './fields.js';
import { type Mark, placeOf } from './marks.js';
import { boundsOf, isTimex } from './timex.js';

/** `⟦earlier this year|DATE|2025|mod=START|ref⟧`; `ref` stands for the document's date, `ref=` for another one. */
export function readDates(marks: readonly Mark[], reference: string): GoldDate[] {
  return marks.flatMap((mark) => {
    const type = pick(DATE_TYPES, mark.tag);
    return type ? [readDate(mark, type, reference)] : [];
  });
}

function readDate(mark: Mark, type: DateType, today: string): GoldDate {
  const { plain, named } = splitFields(mark, ['mod', 'alt', 'ref']);
  const [value = '', ...flags] = plain;
  const mod = pick(DATE_MODS, lastOf(named, 'mod')) ?? null;
  const timex = named.get('alt');
  if (!isTimex(type, value)) refuse(mark, `${value} is no value of a ${type}`);
  if (named.has('mod') && !mod) refuse(mark, 'no such modifier');
  if (flags.some((flag) => flag !== 'ref' && flag !== 'unbounded'))
    refuse(mark, `no flag ${flags.join(' ')}`);
  const isBounded = type === 'DATE' && !flags.includes('unbounded');
  return {
    kind: 'date',
    ...placeOf(mark),
    type,
    value,
    ...(timex && { timex }),
    mod,
    ...(isBounded ? boundsOf(value) : { from: null, to: null }),
    reference: lastOf(named, 'ref') ?? (flags.includes('ref') ? today : null),
  };
}
