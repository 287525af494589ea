import { QUALIFIERS } from '../../src/facts/money.js';
import type { GoldMoney } from './facts.js';
import { lastOf, pick, refuse, splitFields } from './fields.js';
import { type Mark, placeOf } from './marks.js';

const FIGURE =
  /^(?<low>-?\d+(?:\.\d+)?(?:e\d+)?)(?:\.\.(?<high>-?\d+(?:\.\d+)?(?:e\d+)?))? (?<code>[A-Z]{3}|\?)$/;

/** `⟦$8 billion|MONEY|8e9 USD|more than|per=year⟧`; a range is `10e6..15e6 GBP`, an unknown currency `?`. */
export function readMoney(marks: readonly Mark[]): GoldMoney[] {
  return marks.filter(({ tag }) => tag === 'MONEY').map(readSum);
}

function readSum(mark: Mark): GoldMoney {
  const { plain, named } = splitFields(mark, ['per']);
  const figure = FIGURE.exec(plain[0] ?? '')?.groups;
  const stated = pick(QUALIFIERS, plain[1] ?? 'exact');
  if (!figure || !stated || plain.length > 2) return refuse(mark, 'a figure, a currency and a qualifier');
  const low = Number(figure.low);
  const high = figure.high === undefined ? null : Number(figure.high);
  if (high !== null && high <= low) refuse(mark, 'a range goes upwards');
  const qualifier = high === null ? stated : 'between';
  const currency = figure.code === '?' ? null : (figure.code ?? null);
  return {
    kind: 'money',
    ...placeOf(mark),
    amount: high === null ? low : null,
    min: ['exact', 'more than', 'at least', 'between'].includes(qualifier) ? low : null,
    max: high ?? (['exact', 'less than', 'at most'].includes(qualifier) ? low : null),
    currency,
    qualifier,
    per: lastOf(named, 'per'),
  };
}
