import { symbols } from '../../lexicon/currency-signs.js';
import { readFigure } from '../../tokenize/figures/figure.js';
import { readScale } from '../../tokenize/figures/spelled.js';
import type { Found, Rule } from '../finding.js';

/** A sign before the brackets that accounts put round a loss: `$(4.1) million`. */
export const bracketed: Rule<'money'> = {
  id: 'money.bracketed',
  kind: 'money',
  example: 'operating cash flow of ⟦$(4.1) million⟧',
  follows: 'accounting brackets',
  *find({ text, figures }) {
    for (let i = 0; i < figures.count; i++) {
      if (((figures.before[i] ?? 0) & 127) !== 0x28) continue;
      const found = readBracketed(text, figures.start[i] ?? 0);
      if (found) yield found;
    }
  },
};

function readBracketed(text: string, at: number): Found<'money'> | null {
  if (text.charCodeAt(at - 1) !== 0x28) return null;
  const unit = symbols().get(text.charAt(at - 2));
  if (!unit) return null;
  const inner = readFigure(text, at);
  if (inner?.form !== 'digits' || text.charCodeAt(inner.end) !== 0x29) return null;
  const { end, scale } = readScale(text, inner.end + 1) ?? { end: inner.end + 1, scale: 0 };
  const figure = { ...inner, end, scale: inner.scale + scale };
  return { start: at - 2, end, confidence: 0.95, figure, unit, isNegative: true };
}
