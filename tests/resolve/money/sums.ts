import { extract } from '../../../src/index.js';
import { writeMarks } from '../../tables.js';

interface Shown {
  /** The text with each sum in ⟦…⟧. */
  readonly marked: string;
  /** Each sum as `qualifier least..most currency /per`, what it does not state left out. */
  readonly sums: readonly string[];
}

/** The money of a text, as short as a table wants it. */
export function sumsOf(text: string, dollar?: string): Shown {
  const options = { kinds: ['money'], offsets: 'utf16' } as const;
  const facts = extract(text, dollar === undefined ? options : { ...options, dollar });
  const money = facts.filter((fact) => fact.kind === 'money');
  return {
    marked: writeMarks(text, money),
    sums: money.map(({ amount, min, max, currency, qualifier, per }) => {
      const value = qualifier === 'exact' ? `${amount}` : boundsOf(amount, min, max);
      const words = [
        qualifier === 'exact' ? '' : qualifier,
        value,
        currency ?? '?',
        per === null ? '' : `/${per}`,
      ];
      return words.filter((word) => word !== '').join(' ');
    }),
  };
}

const boundsOf = (amount: number | null, min: number | null, max: number | null): string =>
  amount === null ? `${min}..${max}` : `${amount} (${min ?? ''}..${max ?? ''})`;
