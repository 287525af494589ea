import { describe, expect, test } from 'vitest';
import { sumsOf } from '../../resolve/money/sums.js';
import { readMarks } from '../../tables.js';

/** Thirty sentences as business pages print them: the spans, then value, bounds, currency, qualifier and rate of each. */
const SENTENCES: readonly (readonly [marked: string, ...sums: string[]])[] = [
  [
    'The lender, which wrote off ⟦$1.2 billion⟧ in 2023, now holds more than ⟦€350m⟧ of the notes.',
    '1200000000 USD',
    'more than 350000000 (350000000..) EUR',
  ],
  ['Diesel rose ⟦14 cents⟧ to ⟦$4.09⟧ a gallon.', '0.14 USD', '4.09 USD /gallon'],
  ['Hedge funds have shed between ⟦$45bn and $60bn⟧ since May.', 'between 45000000000..60000000000 USD'],
  [
    'Pay starts at ⟦£11.44⟧ an hour, or about ⟦£23,800⟧ a year.',
    'at least 11.44 (11.44..) GBP /hour',
    'approximately 23800 (..) GBP /year',
  ],
  ['It has spent ⟦tens of millions of euros⟧ on lawyers.', 'between 10000000..100000000 EUR'],
  ['The state will add ⟦Rs 2,500 crore⟧ (⟦$300 million⟧) to the pot.', '25000000000 INR', '300000000 USD'],
  ['A flat near the metro now fetches ⟦1,2 million zł⟧.', '1200000 PLN'],
  ['In Durban a loaf costs ⟦R19.99⟧, up from ⟦R17⟧.', '19.99 ZAR', '17 ZAR'],
  ['The ⟦A$3.4-billion⟧ bid values Corran at ⟦A$7.10⟧ a share.', '3400000000 AUD', '7.1 AUD /share'],
  ['She sold it for ⟦two-and-a-half million pounds⟧ in cash.', '2500000 GBP'],
  ['An operating loss of ⟦($8.2 million)⟧ followed a profit of ⟦$3 million⟧.', '-8200000 USD', '3000000 USD'],
  ['The council owes as much as ⟦half a billion dollars⟧.', 'at most 500000000 (..500000000) USD'],
  ['Fans paid upwards of ⟦$900⟧ each.', 'more than 900 (900..) USD /each'],
  ['Rent is ⟦CHF 2,150.50⟧ per month, heating included.', '2150.5 CHF /month'],
  ['Lagos, Nigeria: traders lost ⟦N350m⟧ and ⟦₦12,000⟧ apiece.', '350000000 NGN', '12000 NGN /each'],
  ['Nairobi county will pay ⟦Sh4.7 billion⟧ to contractors.', '4700000000 KES'],
  ['Oslo wants another ⟦600 million kroner⟧ for the tunnel.', '600000000 NOK'],
  [
    'Prices ran from ⟦40 to 60 euros⟧, and some to just under ⟦€100⟧.',
    'between 40..60 EUR',
    'less than 100 (..100) EUR',
  ],
  ['Net profit was ⟦MSEK 412⟧, or ⟦SEK 3.10⟧ per share.', '412000000 SEK', '3.1 SEK /share'],
  ['The toll, ⟦¥1,320⟧ one way, buys a view; a photo costs ⟦a dollar⟧ more.', '1320 JPY', '1 USD'],
  ['Tokyo gave ⟦5 trillion yen⟧ over the decade.', '5000000000000 JPY'],
  ['He pocketed ⟦ten grand⟧ and ⟦fifty quid⟧ in change.', '10000 GBP', '50 GBP'],
  ['The thief took ⟦$US40,000⟧ and three paintings.', '40000 USD'],
  ['Its debt, ⟦$2bn⟧-plus by some counts, falls due in March.', 'at least 2000000000 (2000000000..) USD'],
  ['The fee is ⟦7.50 €⟧ per square metre.', '7.5 EUR /square metre'],
  ['Worth ⟦a quarter of a million dollars⟧ or so, it vanished.', 'approximately 250000 (..) USD'],
  ['Copper rose from ⟦$8,900⟧ to ⟦$9,150⟧ a tonne.', '8900 USD', '9150 USD /tonne'],
  ['Seoul fined it ⟦₩1.3bn⟧; the won fell.', '1300000000 KRW'],
  ['Bail was ⟦N$15 000⟧ (⟦US$820⟧).', '15000 NAD', '820 USD'],
  ['They owe us ⟦thirteen dollars and forty cents⟧ for the beer.', '13.4 USD'],
];

/** Thirty that look like money and are none. */
const NEAR_MISSES: readonly string[] = [
  'Some 38 billion stars and 4 million people.',
  'Inflation eased to 3.2% from 3.5% a year earlier.',
  'The flight left at 5pm and landed at 11.40.',
  'Version 2.5 of the app has 10M users.',
  'She won 52 seats, and her rivals won 30.',
  'He weighed 220 pounds before the fight.',
  'A 6-pound baby, a 400-pound bear.',
  'They ran the 10K in 38 minutes; the 1,500m mark fell.',
  'Euro 2024 was held in ten cities.',
  'The euro zone has 20 members.',
  'A grand jury heard 12 witnesses.',
  'Call 0800 123 456 or 555-0142.',
  'Read sections 4(1) and 10(2) of the act.',
  'echo $HOME; cost=$x; shares of $TSLA fell.',
  'On the R21 to Pretoria, near the N4 and the M25.',
  'ALL 5 answers, TOP 10 lists, TRY 3 times.',
  'At COP 26 and COP26 they argued.',
  'Rand Paul came 8th, then 9th.',
  'That is the million-dollar question.',
  'I put in my two cents.',
  'He never earned a cent from it.',
  'A penny stock, a dollar store, a pound cake.',
  'The 5th Mark 4 Spitfire.',
  'A real estate firm of 300 people.',
  'The yuan weakened; the dollar rose 0.4%.',
  'In 2010 dollars it is less.',
  'The 1080p film runs 96 minutes.',
  'He read 100 pages of Leviticus 5.',
  'The 2019-20 season had 38 rounds.',
  'Twenty crowns were carved over the two doors.',
];

describe('hard sentences', () => {
  test.each(SENTENCES)('%s', (marked, ...sums) => {
    const { text } = readMarks(marked);
    expect(sumsOf(text)).toEqual({ marked, sums });
  });

  test.each(NEAR_MISSES)('no money in: %s', (text) => {
    expect(sumsOf(text).marked).toBe(text);
  });
});
