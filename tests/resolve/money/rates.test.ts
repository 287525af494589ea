import { describe, expect, test } from 'vitest';
import { sumsOf } from './sums.js';

describe('rates', () => {
  test.each([
    ['$15 an hour', 'hour'],
    ['$5bn a year', 'year'],
    ['$70-a-share', 'share'],
    ['12-cent-a-share', 'share'],
    ['$1.20/share', 'share'],
    ['$1,200 per month', 'month'],
    ['$80 per barrel', 'barrel'],
    ['$3 each', 'each'],
    ['$3 apiece', 'each'],
    ['$40m annually', 'year'],
    ['€400 per tonne', 'tonne'],
    ['$5 per square foot', 'square foot'],
    ['$5 per 100 kg', '100 kilogram'],
    ['$3 per million tokens', 'million tokens'],
    ['$9 per sensor per month', 'sensor per month'],
    ['$120 per forty-foot container', 'forty-foot container'],
    ['between $5 and $6 an hour', 'hour'],
    ['$2,500 per annum', 'year'],
    ['R1.2m per head', 'head'],
  ])('%s', (text, per) => {
    expect(sumsOf(text).sums.map((sum) => sum.split('/')[1])).toEqual([per]);
  });

  test('behind a conversion in brackets the rate is that of both', () => {
    expect(sumsOf('3,904 ringgit (US$876) a tonne').sums).toEqual(['3904 MYR /tonne', '876 USD /tonne']);
  });

  test('the unit of a rate is no sum', () => {
    expect(sumsOf('coffee at $4 a pound').sums).toEqual(['4 USD /pound']);
  });

  test.each([
    '$5 a year ago',
    '$5 a share split',
    '$5 a good deal',
    '$5m in a year',
    '$5 percent',
    '$5 perhaps',
  ])('none in %s', (text) => {
    expect(sumsOf(text).sums[0]).toMatch(/^5(?:000000)? USD(?: \/share)?$/);
  });
});
