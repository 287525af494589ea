import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/index.js';
import { currencies } from '../../../src/lexicon/currencies.js';
import { GONE_CURRENCIES } from '../../../src/lexicon/gone-currencies.js';

const moneyOf = (text: string) =>
  extract(text, { kinds: ['money'], offsets: 'utf16' }).filter((fact) => fact.kind === 'money');

/** Hundredths of a main unit, up to a hundred million of them. */
const cents = fc.integer({ min: 1, max: 1e10 });
const code = fc.constantFrom(...[...currencies().keys()].filter((name) => !GONE_CURRENCIES.has(name)));

const plain = (value: number): string => (value / 100).toFixed(2);
const grouped = (value: number, mark: string, point: string): string => {
  const [whole = '', part = ''] = plain(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, mark) + point + part;
};

/** Ways to write an amount so that nothing of it is lost. */
const FIGURES: readonly ((value: number) => string)[] = [
  plain,
  (value) => grouped(value, ',', '.'),
  (value) => grouped(value, '\u202f', '.'),
  (value) => grouped(value, '\u00a0', ','),
  (value) => grouped(value, "'", '.'),
];

/** Ways to write a figure with its currency. */
const FORMS: readonly ((figure: string, name: string) => string)[] = [
  (figure, name) => `${name} ${figure}`,
  (figure, name) => `${name}${figure}`,
  (figure, name) => `${figure} ${name}`,
  (figure, name) => `${figure}\u00a0${name}`,
];

const figure = fc.constantFrom(...FIGURES);
const form = fc.constantFrom(...FORMS);

describe('laws of money', () => {
  test('any amount of any currency reads back in any form', () => {
    fc.assert(
      fc.property(cents, code, figure, form, (value, name, write, put) => {
        const sum = put(write(value), name);
        const [found, ...others] = moneyOf(`The bill came to ${sum}, they say.`);
        expect(others).toEqual([]);
        expect(found).toMatchObject({ text: sum, amount: Number(plain(value)), currency: name });
      }),
      { numRuns: 400 },
    );
  });

  test('a scale moves the point, in every way to write it', () => {
    const scale = fc.constantFrom(
      ...([
        ['m', 6],
        ['mn', 6],
        [' million', 6],
        ['-million', 6],
        ['bn', 9],
        [' billion', 9],
        ['tn', 12],
        [' trillion', 12],
        ['k', 3],
        [' thousand', 3],
        [' crore', 7],
        [' lakh', 5],
      ] as const),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), scale, (value, [word, power]) => {
        const text = `It spent €${plain(value)}${word} on it.`;
        expect(moneyOf(text).map(({ amount }) => amount)).toEqual([Number(`${value}e${power - 2}`)]);
      }),
    );
  });

  test('bounds hold what they bound', () => {
    const hedge = fc.constantFrom(
      '',
      'about ',
      'over ',
      'up to ',
      'at least ',
      'nearly ',
      'between ',
      'from ',
    );
    const link = fc.constantFrom(' to ', '-', ' and ', ' or ', ', ');
    fc.assert(
      fc.property(cents, cents, hedge, link, (one, other, before, between) => {
        for (const { amount, min, max } of moneyOf(
          `It cost ${before}$${plain(one)}${between}$${plain(other)}.`,
        )) {
          if (amount === null) expect([min, max]).not.toContain(null);
          expect(min ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(amount ?? max ?? 0);
          expect(amount ?? min ?? 0).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test('a sum is found wherever it stands, and only once', () => {
    const filler = fc.stringMatching(/^[a-z ,.;()]{0,40}$/);
    fc.assert(
      fc.property(filler, filler, (before, behind) => {
        const found = moneyOf(`${before}\n\n$38 billion\n\n${behind}`).filter(({ text }) =>
          text.includes('$38'),
        );
        expect(found.map(({ amount }) => amount)).toEqual([38e9]);
      }),
    );
  });

  test('any text at all is read without failing, and spans are slices', () => {
    const soup = fc.array(
      fc.constantFrom(
        '$',
        '€',
        ' ',
        '1',
        '0',
        '.',
        ',',
        '-',
        'a ',
        'USD',
        ' million',
        '(',
        ')',
        "'",
        'to ',
        'cents',
        '½',
        '\n',
        'and ',
        'R',
        '¢',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          soup.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const { start, end, text: slice } of moneyOf(text)) expect(text.slice(start, end)).toBe(slice);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Milliseconds that the money of a text takes. */
function timeOf(text: string): number {
  const started = performance.now();
  moneyOf(text);
  return performance.now() - started;
}

/** So much of one thing, in units. */
const muchOf = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

describe('hostile text takes linear time', () => {
  test.each(['9', '9,', '9.', '1 ', '111 ', ',', '$', '$ ', "1'000", 'million '])('1 MB of %j', (unit) => {
    expect(timeOf(muchOf(unit, 1_000_000))).toBeLessThan(5000);
  });

  test.each([
    ...[
      '$1',
      '$1 ',
      '1$ ',
      '-$1',
      '$1-',
      '$1 to ',
      '1-2-',
      '(1',
      '$(1)',
      'one ',
      'one million ',
      'a hundred and ',
    ],
    ...[
      'a ',
      'half a ',
      '5 dollars and ',
      '1 new ',
      'U.S.',
      'USD',
      'USD 1 ',
      'Rs.',
      '½',
      '1 point one ',
      'over the ',
    ],
    ...['a couple of ', 'between $1 and ', '£1 a ', 'Kenya 5 shillings ', '1 US ', '5p', '($1) '],
  ])('four times as much of %j', (unit) => {
    const once = timeOf(muchOf(unit, 20_000));
    expect(timeOf(muchOf(unit, 80_000))).toBeLessThan(16 * once + 1500);
  });
});
