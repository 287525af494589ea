import { toUnit } from '../../lexicon/currency-unit.js';
import type { Document } from '../../tokenize/document.js';
import { boundsOf } from '../../tokenize/figures/figure.js';
import { figureTo } from './figures.js';
import type { Setting } from './setting.js';
import type { Sum } from './sum.js';

/** Takes in the Indian figure that a sum in brackets converts: `600 crore ($77m)`, `35 lakh (US$42,000)`. */
export function addConverted(sums: readonly Sum[], { document }: Setting): readonly Sum[] {
  return sums.flatMap((sum, i) => {
    const converted = convertedBefore(sum, sums[i - 1]?.end ?? 0, document);
    return converted ? [converted, sum] : [sum];
  });
}

const RUPEES = toUnit('INR PKR LKR NPR');

function convertedBefore(sum: Sum, from: number, document: Document): Sum | null {
  const { text } = document;
  const gap = /\s{0,2}\((?:about |around |roughly |some |nearly |or |over )?$/.exec(
    text.slice(Math.max(from, sum.start - 14), sum.start),
  );
  const figure = gap && figureTo(document, sum.start - gap[0].length);
  if (!figure || figure.start < from || !/(?:lakh|crore|lac)s?$/i.test(text.slice(figure.start, figure.end)))
    return null;
  const { least, most } = boundsOf(text, figure);
  const { kind, rule, confidence } = sum;
  return {
    kind,
    rule,
    confidence: confidence * 0.9,
    start: figure.start,
    end: figure.end,
    figure,
    unit: RUPEES,
    isNegative: false,
    least,
    most,
    isRange: least !== most,
    currency: null,
    qualifier: least === most ? 'exact' : 'between',
    per: null,
  };
}
