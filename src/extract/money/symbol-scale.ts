import type { Found, Rule } from '../finding.js';

const PATTERN = /\$(?<figure>\d[\d,]*(?:\.\d+)?)(?:\s?(?<scale>billion|million))?/gi;

const SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
]);

/** A sign, a figure and a scale: `$38 billion`. */
export const symbolScale: Rule<'money'> = {
  id: 'money.symbol-scale',
  kind: 'money',
  example: 'a contract worth ⟦$38 billion⟧',
  *find({ text }) {
    for (const match of text.matchAll(PATTERN)) yield toFound(match);
  },
};

function toFound(match: RegExpMatchArray): Found<'money'> {
  const { figure = '', scale = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const amount = Number(figure.replaceAll(',', '')) * (SCALES.get(scale.toLowerCase()) ?? 1);
  const value = { amount, min: amount, max: amount, currency: 'USD', qualifier: 'exact', per: null } as const;
  return { start, end: start + match[0].length, confidence: 0.9, ...value };
}
