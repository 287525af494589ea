import { describe, expect, test } from 'vitest';
import { sumsOf } from './sums.js';

describe('qualifiers', () => {
  test.each([
    ...[
      'about',
      'around',
      'some',
      'roughly',
      'an estimated',
      'approximately',
      'close to',
      'circa',
      'in the region of',
    ],
    ...['a reported and roughly', 'on the order of'],
  ])('%s is rough', (phrase) => {
    expect(sumsOf(`It cost ${phrase} $5m.`).sums).toEqual(['approximately 5000000 (..) USD']);
  });

  test.each([
    'over',
    'more than',
    'in excess of',
    'north of',
    'upwards of',
    'well over',
    'just over',
    'exceeding',
  ])('%s leaves the top open', (phrase) => {
    expect(sumsOf(`It cost ${phrase} $5m.`).sums).toEqual(['more than 5000000 (5000000..) USD']);
  });

  test.each(['nearly', 'almost', 'just under', 'less than', 'below', 'just shy of', 'under', 'not quite'])(
    '%s leaves the bottom open',
    (phrase) => {
      expect(sumsOf(`It cost ${phrase} $5m.`).sums).toEqual(['less than 5000000 (..5000000) USD']);
    },
  );

  test.each(['at least', 'no less than', 'a minimum of', 'not less than', 'as little as'])('%s', (phrase) => {
    expect(sumsOf(`It cost ${phrase} $5m.`).sums).toEqual(['at least 5000000 (5000000..) USD']);
  });

  test.each(['up to', 'as much as', 'at most', 'no more than', 'a maximum of', 'capped at', 'up to about'])(
    '%s',
    (phrase) => {
      expect(sumsOf(`It cost ${phrase} $5m.`).sums).toEqual(['at most 5000000 (..5000000) USD']);
    },
  );

  test.each([
    ['$2bn-plus in debt', 'at least 2000000000 (2000000000..) USD'],
    ['$5m or more', 'at least 5000000 (5000000..) USD'],
    ['$500+ a night', 'at least 500 (500..) USD'],
    ['£10 or less', 'at most 10 (..10) GBP'],
    ['$5,000 maximum.', 'at most 5000 (..5000) USD'],
    ['€3 or so', 'approximately 3 (..) EUR'],
    ['~€3', 'approximately 3 (..) EUR'],
    ['>$100m', 'more than 100000000 (100000000..) USD'],
    ['over an estimated $5bn', 'more than 5000000000 (5000000000..) USD'],
    ['up to another $5', 'at most 5 (..5) USD'],
    ['a couple of dollars', 'approximately 2 (..) USD'],
    ['*more than* €300', 'more than 300 (300..) EUR'],
  ])('%s', (text, expected) => {
    expect(sumsOf(text).sums.map((sum) => sum.replace(' /night', ''))).toEqual([expected]);
  });

  test.each([
    'a row over $5',
    'she handed over $5',
    'jailed over $5 fraud',
    'over the $5',
    'dues have gone up to $5',
    'the $5 minimum wage',
    'a $5 maximum fine',
    'what about the $5',
    'he talked about $5',
  ])('none in %s', (text) => {
    expect(sumsOf(text).sums).toEqual(['5 USD']);
  });
});
