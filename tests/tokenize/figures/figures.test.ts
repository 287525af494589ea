import { describe, expect, test } from 'vitest';
import { toNumber } from '../../../src/text/decimal.js';
import { boundsOf, readFigure } from '../../../src/tokenize/figures/figure.js';
import { scanFigures } from '../../../src/tokenize/figures/figures.js';

/** Each figure as `text=least..most`, one number where they are equal; articles left out. */
function figuresOf(text: string): string[] {
  const { count, start } = scanFigures(text);
  return Array.from({ length: count }, (_, i) => readFigure(text, start[i] ?? 0))
    .filter((figure) => figure !== null)
    .filter(({ form }) => form !== 'article')
    .map((figure) => {
      const { least, most } = boundsOf(text, figure);
      const value = least === most ? `${toNumber(least)}` : `${toNumber(least)}..${toNumber(most)}`;
      return `${text.slice(figure.start, figure.end)}=${value}`;
    });
}

describe('figures', () => {
  test.each([
    ['38 billion, 38bn and 1.5tn', ['38 billion=38000000000', '38bn=38000000000', '1.5tn=1500000000000']],
    ['1,250,000 or 1.250.000,50', ['1,250,000=1250000', '1.250.000,50=1250000.5']],
    ["1'000'000 or 10 000 or 1\u202f234,5", ["1'000'000=1000000", '10 000=10000', '1\u202f234,5=1234.5']],
    [
      '1,7 million, 1,50,000, 2,00,00,000',
      ['1,7 million=1700000', '1,50,000=150000', '2,00,00,000=20000000'],
    ],
    ['1½, 3 1/4 million, 2-1/2 and .5', ['1½=1.5', '3 1/4 million=3250000', '2-1/2=2.5', '.5=0.5']],
    [
      '40 lakh, 5 lakh crore, 5 crores',
      ['40 lakh=4000000', '5 lakh crore=5000000000000', '5 crores=50000000'],
    ],
    ['5-million, 38\nbillion, 102Mil', ['5-million=5000000', '38\nbillion=38000000000', '102Mil=102000000']],
    ['two-and-a-half million', ['two-and-a-half million=2500000']],
    ['a million and a half', ['a million and a half=1500000']],
    ['one hundred and five thousand two hundred', ['one hundred and five thousand two hundred=105200']],
    ['between one hundred and two hundred', ['one hundred=100', 'two hundred=200']],
    ['from one million and two million', ['one million=1000000', 'two million=2000000']],
    ['half a billion, a quarter of a million', ['half a billion=500000000', 'a quarter of a million=250000']],
    ['one point three, 1 point 1', ['one point three=1.3', '1 point 1=1.1']],
    ['a dozen or a couple of thousand', ['a dozen=12', 'a couple of thousand=2000']],
    ['hundreds of billions', ['hundreds of billions=100000000000..1000000000000']],
    ['a few hundred, several million', ['a few hundred=200..1000', 'several million=2000000..10000000']],
    ['twenty-five, nineteen twenty', ['twenty-five=25', 'nineteen=19', 'twenty=20']],
    ['in 2019-2020', ['2019=2019', '2020=2020']],
    ['a $10 T-shirt, 100 metres, £5 M&S', ['10=10', '100=100', '5=5']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each(['192.168.0.1', '1,2,3,4', 'someone, tension, hundred, the anthem', 'half of them'])(
    'none in %s',
    (text) => {
      expect(figuresOf(text)).toEqual([]);
    },
  );

  test('a run of digits longer than any sum is none', () => {
    expect(figuresOf('9'.repeat(1000))).toEqual([]);
  });
});
