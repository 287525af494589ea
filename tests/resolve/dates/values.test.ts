import { expect, test } from 'vitest';
import { factsOf } from '../../../src/pipeline.js';
import { NO_HINTS } from '../../../src/tokenize/document.js';
import { readMarks } from '../../tables.js';

const kinds = new Set(['date'] as const);
const options = { kinds, hints: NO_HINTS, offsets: 'utf16' } as const;

/** `text ⟦with its span⟧ = value, from, to`, hand-written; `-` stands for null. */
const TABLES: Readonly<Record<string, string>> = {
  // A Wednesday, in week 20 and the second quarter.
  '2024-05-15': `
    he said ⟦today⟧ = 2024-05-15, 2024-05-15, 2024-05-16
    he said ⟦yesterday⟧ = 2024-05-14, 2024-05-14, 2024-05-15
    it opens ⟦tomorrow⟧ = 2024-05-16, 2024-05-16, 2024-05-17
    he left ⟦the day before yesterday⟧ = 2024-05-13, 2024-05-13, 2024-05-14
    it ends ⟦the day after tomorrow⟧ = 2024-05-17, 2024-05-17, 2024-05-18
    he said ⟦Wednesday⟧ = 2024-05-15, 2024-05-15, 2024-05-16
    he said ⟦Friday⟧ = 2024-05-10, 2024-05-10, 2024-05-11
    he said on ⟦Monday⟧ = 2024-05-13, 2024-05-13, 2024-05-14
    she will speak on ⟦Friday⟧ = 2024-05-17, 2024-05-17, 2024-05-18
    they will meet ⟦Monday⟧ = 2024-05-20, 2024-05-20, 2024-05-21
    it fell ⟦last Thursday⟧ = 2024-05-09, 2024-05-09, 2024-05-10
    it fell ⟦last Wednesday⟧ = 2024-05-08, 2024-05-08, 2024-05-09
    it opens ⟦next Tuesday⟧ = 2024-05-21, 2024-05-21, 2024-05-22
    it opens ⟦this Friday⟧ = 2024-05-17, 2024-05-17, 2024-05-18
    it opens ⟦this coming Friday⟧ = 2024-05-17, 2024-05-17, 2024-05-18
    it is on ⟦Tuesday of next week⟧ = 2024-05-21, 2024-05-21, 2024-05-22
    it is on ⟦Friday 24 May⟧ = 2024-05-24, 2024-05-24, 2024-05-25
    she arrived ⟦last week⟧ = 2024-W19, 2024-05-06, 2024-05-13
    she arrives ⟦this week⟧ = 2024-W20, 2024-05-13, 2024-05-20
    she arrives ⟦next week⟧ = 2024-W21, 2024-05-20, 2024-05-27
    sold ⟦two weeks ago⟧ = 2024-W18, 2024-04-29, 2024-05-06
    sold ⟦last month⟧ = 2024-04, 2024-04-01, 2024-05-01
    sold ⟦this month⟧ = 2024-05, 2024-05-01, 2024-06-01
    sold ⟦next month⟧ = 2024-06, 2024-06-01, 2024-07-01
    sold ⟦three months ago⟧ = 2024-02, 2024-02-01, 2024-03-01
    sold ⟦last quarter⟧ = 2024-Q1, 2024-01-01, 2024-04-01
    sold ⟦this quarter⟧ = 2024-Q2, 2024-04-01, 2024-07-01
    sold ⟦next quarter⟧ = 2024-Q3, 2024-07-01, 2024-10-01
    sold ⟦last year⟧ = 2023, 2023-01-01, 2024-01-01
    sold ⟦this year⟧ = 2024, 2024-01-01, 2025-01-01
    sold ⟦next year⟧ = 2025, 2025-01-01, 2026-01-01
    sold ⟦four years ago⟧ = 2020, 2020-01-01, 2021-01-01
    sold ⟦a year ago⟧ = 2023, 2023-01-01, 2024-01-01
    founded ⟦a decade ago⟧ = 2014, 2014-01-01, 2015-01-01
    founded ⟦two decades ago⟧ = 2004, 2004-01-01, 2005-01-01
    in ⟦this decade⟧ = 202, 2020-01-01, 2030-01-01
    in ⟦the last decade⟧ = P1E, 2014-05-15, 2024-05-15
    in ⟦this century⟧ = 20, 2000-01-01, 2100-01-01
    sold ⟦ten days ago⟧ = 2024-05-05, 2024-05-05, 2024-05-06
    due ⟦3 days from now⟧ = 2024-05-18, 2024-05-18, 2024-05-19
    sold ⟦2 weeks and 2 days ago⟧ = 2024-04-29, 2024-04-29, 2024-04-30
    rose in ⟦the past three months⟧ = P3M, 2024-02-15, 2024-05-15
    rose in ⟦the past two weeks⟧ = P2W, 2024-05-01, 2024-05-15
    rose in ⟦the last five years⟧ = P5Y, 2019-05-15, 2024-05-15
    open for ⟦the next two weeks⟧ = P2W, 2024-05-16, 2024-05-30
    sold in ⟦the last two quarters⟧ = P2Q, 2023-10-01, 2024-04-01
    rose in ⟦the past few months⟧ = PXM, -, -
    over ⟦the coming years⟧ = PXY, -, -
    it fell in ⟦March⟧ = 2024-03, 2024-03-01, 2024-04-01
    it fell in ⟦December⟧ = 2023-12, 2023-12-01, 2024-01-01
    it will open in ⟦August⟧ = 2024-08, 2024-08-01, 2024-09-01
    it will open in ⟦January⟧ = 2025-01, 2025-01-01, 2025-02-01
    it fell ⟦last April⟧ = 2024-04, 2024-04-01, 2024-05-01
    it fell ⟦last July⟧ = 2023-07, 2023-07-01, 2023-08-01
    it opens ⟦next March⟧ = 2025-03, 2025-03-01, 2025-04-01
    it opens ⟦this September⟧ = 2024-09, 2024-09-01, 2024-10-01
    it fell on ⟦March 3⟧ = 2024-03-03, 2024-03-03, 2024-03-04
    it was due ⟦Dec. 31⟧ = 2023-12-31, 2023-12-31, 2024-01-01
    it will open on ⟦June 1⟧ = 2024-06-01, 2024-06-01, 2024-06-02
    it will be paid on ⟦Jan. 3⟧ = 2025-01-03, 2025-01-03, 2025-01-04
    he left on ⟦the 12th of April⟧ = 2024-04-12, 2024-04-12, 2024-04-13
    it is shown on ⟦May 20-24⟧ = 2024-05-20/2024-05-24, 2024-05-20, 2024-05-25
    it is shown from ⟦May 20 to June 2⟧ = 2024-05-20/2024-06-02, 2024-05-20, 2024-06-03
    it fell in ⟦the first quarter⟧ = 2024-Q1, 2024-01-01, 2024-04-01
    it fell in ⟦the fourth quarter⟧ = 2023-Q4, 2023-10-01, 2024-01-01
    it opened ⟦last summer⟧ = 2023-SU, -, -
    it opens ⟦this fall⟧ = 2024-FA, -, -
    it fell ⟦last winter⟧ = 2023-WI, -, -
    they left ⟦last night⟧ = 2024-05-14TNI, -, -
    he spoke ⟦this morning⟧ = 2024-05-15TMO, -, -
    he speaks ⟦tonight⟧ = 2024-05-15TNI, -, -
    he spoke ⟦yesterday evening⟧ = 2024-05-14TEV, -, -
    he said ⟦Tuesday night⟧ = 2024-05-14TNI, -, -
    it opens ⟦tomorrow at 8:30 a.m.⟧ = 2024-05-16T08:30, 2024-05-16T08:30, 2024-05-16T08:31
    it began ⟦Monday at 7 p.m.⟧ = 2024-05-13T19, 2024-05-13T19:00, 2024-05-13T20:00
    it began at ⟦9 a.m. Monday⟧ = 2024-05-13T09, 2024-05-13T09:00, 2024-05-13T10:00
    it began at ⟦noon on Monday⟧ = 2024-05-13T12:00, 2024-05-13T12:00, 2024-05-13T12:01
    he called ⟦yesterday at 10 a.m. EST⟧ = 2024-05-14T10, 2024-05-14T10:00-05:00, 2024-05-14T11:00-05:00
    it ended ⟦yesterday at half past six⟧ = 2024-05-14T06:30, 2024-05-14T06:30, 2024-05-14T06:31
    open ⟦Thursday from 2 to 4 p.m.⟧ = 2024-05-09T14/2024-05-09T16, 2024-05-09T14:00, 2024-05-09T16:00
    over ⟦last weekend⟧ = 2024-W19-WE, 2024-05-11, 2024-05-13
    it opens ⟦this weekend⟧ = 2024-W20-WE, 2024-05-18, 2024-05-20
    due ⟦two days after May 20⟧ = 2024-05-22, 2024-05-22, 2024-05-23
    due ⟦three weeks from tomorrow⟧ = 2024-06-06, 2024-06-06, 2024-06-07
    in ⟦the week of May 6⟧ = 2024-W19, 2024-05-06, 2024-05-13
    in ⟦the first week of June⟧ = 2024-W23, 2024-06-03, 2024-06-10
    on ⟦the first Monday of June⟧ = 2024-06-03, 2024-06-03, 2024-06-04
    on ⟦the last Friday of this month⟧ = 2024-05-31, 2024-05-31, 2024-06-01
    on ⟦the 15th day of next month⟧ = 2024-06-15, 2024-06-15, 2024-06-16
    in ⟦the spring of next year⟧ = 2025-SP, -, -
    in ⟦the third quarter of last year⟧ = 2023-Q3, 2023-07-01, 2023-10-01
    in ⟦April last year⟧ = 2023-04, 2023-04-01, 2023-05-01
    by ⟦year-end⟧ = 2024, 2024-01-01, 2025-01-01
    by ⟦the end of next month⟧ = 2024-06, 2024-06-01, 2024-07-01
    he left on ⟦Christmas Day⟧ = 2023-12-25, 2023-12-25, 2023-12-26
    shops will close on ⟦Thanksgiving⟧ = 2024-11-28, 2024-11-28, 2024-11-29
    it fell on ⟦Good Friday⟧ = 2024-03-29, 2024-03-29, 2024-03-30
    it was ⟦last Diwali⟧ = 2023-11-12, 2023-11-12, 2023-11-13
    it was found on ⟦Memorial Day⟧ = 2024-05-27, 2024-05-27, 2024-05-28
    it is due on ⟦the 18th⟧ = 2024-05-18, 2024-05-18, 2024-05-19
    the plant shuts in ⟦week 31⟧ = 2024-W31, 2024-07-29, 2024-08-05
    it fell since ⟦9/11⟧ = 2001-09-11, 2001-09-11, 2001-09-12
  `,
  // Nothing to count from: what is open stays open.
  '': `
    he said ⟦today⟧ = XXXX-XX-XX, -, -
    he said ⟦yesterday⟧ = XXXX-XX-XX, -, -
    he said ⟦Friday⟧ = XXXX-WXX-5, -, -
    he said ⟦Tuesday night⟧ = XXXX-WXX-2TNI, -, -
    it fell in ⟦March⟧ = XXXX-03, -, -
    it fell on ⟦March 3⟧ = XXXX-03-03, -, -
    it fell ⟦last week⟧ = XXXX-WXX, -, -
    it fell ⟦last month⟧ = XXXX-XX, -, -
    it fell ⟦last year⟧ = XXXX, -, -
    it fell ⟦last quarter⟧ = XXXX-QX, -, -
    it fell in ⟦the third quarter⟧ = XXXX-Q3, -, -
    it opened ⟦last summer⟧ = XXXX-SU, -, -
    it closes at ⟦7:15 p.m.⟧ = T19:15, -, -
    it opened ⟦tomorrow at 8:30 a.m.⟧ = XXXX-XX-XXT08:30, -, -
    sold ⟦two weeks ago⟧ = XXXX-WXX, -, -
    in ⟦the 1990s⟧ = 199, 1990-01-01, 2000-01-01
    in ⟦the early 1990s⟧ = 199, 1990-01-01, 2000-01-01
    in ⟦the '60s⟧ = 196, 1960-01-01, 1970-01-01
    in ⟦the nineties⟧ = 199, 1990-01-01, 2000-01-01
    in ⟦the 19th century⟧ = 18, 1800-01-01, 1900-01-01
    in ⟦1984⟧ = 1984, 1984-01-01, 1985-01-01
    by ⟦2032⟧ = 2032, 2032-01-01, 2033-01-01
    until ⟦at least 2032⟧ = 2032, 2032-01-01, 2033-01-01
    in ⟦nineteen seventy-nine⟧ = 1979, 1979-01-01, 1980-01-01
    in ⟦the year 2008⟧ = 2008, 2008-01-01, 2009-01-01
    in ⟦44 BC⟧ = BC0044, -000043-01-01, -000042-01-01
    in ⟦fiscal 1989⟧ = 1989, -, -
    in ⟦FY18⟧ = 2018, -, -
    the ⟦2021-22⟧ season = 2021/2022, 2021-01-01, 2023-01-01
    in ⟦October 1984⟧ = 1984-10, 1984-10-01, 1984-11-01
    in ⟦February 2024⟧ = 2024-02, 2024-02-01, 2024-03-01
    in ⟦mid-November 2023⟧ = 2023-11, 2023-11-01, 2023-12-01
    on ⟦April 6, 1994⟧ = 1994-04-06, 1994-04-06, 1994-04-07
    on ⟦6 April 1994⟧ = 1994-04-06, 1994-04-06, 1994-04-07
    on ⟦the 6th of April 1994⟧ = 1994-04-06, 1994-04-06, 1994-04-07
    on ⟦April the 6th, 1994⟧ = 1994-04-06, 1994-04-06, 1994-04-07
    on ⟦Wednesday, April 6, 1994⟧ = 1994-04-06, 1994-04-06, 1994-04-07
    on ⟦Feb. 29, 2024⟧ = 2024-02-29, 2024-02-29, 2024-03-01
    on ⟦Dec. 31, 1999⟧ = 1999-12-31, 1999-12-31, 2000-01-01
    on ⟦2019-01-04⟧ = 2019-01-04, 2019-01-04, 2019-01-05
    on ⟦2019/01/04⟧ = 2019-01-04, 2019-01-04, 2019-01-05
    on ⟦23.04.2022⟧ = 2022-04-23, 2022-04-23, 2022-04-24
    on ⟦1/22/2016⟧ = 2016-01-22, 2016-01-22, 2016-01-23
    on ⟦22/1/2016⟧ = 2016-01-22, 2016-01-22, 2016-01-23
    on ⟦22/Jan/2019⟧ = 2019-01-22, 2019-01-22, 2019-01-23
    on ⟦2019-aug-01⟧ = 2019-08-01, 2019-08-01, 2019-08-02
    on ⟦03/04/2025⟧ = 2025-03-04, -, -
    on ⟦05/05/2025⟧ = 2025-05-05, 2025-05-05, 2025-05-06
    in ⟦2015-12⟧ = 2015-12, 2015-12-01, 2016-01-01
    in ⟦2013-W12⟧ = 2013-W12, 2013-03-18, 2013-03-25
    in ⟦2009-W53⟧ = 2009-W53, 2009-12-28, 2010-01-04
    in ⟦Q3 2019⟧ = 2019-Q3, 2019-07-01, 2019-10-01
    in ⟦2019-H2⟧ = 2019-H2, 2019-07-01, 2020-01-01
    in ⟦the second half of 2026⟧ = 2026-H2, 2026-07-01, 2027-01-01
    in ⟦the first quarter of 2025⟧ = 2025-Q1, 2025-01-01, 2025-04-01
    in ⟦the spring of 2027⟧ = 2027-SP, -, -
    in ⟦the first week of 2019⟧ = 2019-W01, 2018-12-31, 2019-01-07
    in ⟦the last week of 2019⟧ = 2019-W52, 2019-12-23, 2019-12-30
    in ⟦the third month of 2021⟧ = 2021-03, 2021-03-01, 2021-04-01
    on ⟦the first Monday of May 2024⟧ = 2024-05-06, 2024-05-06, 2024-05-07
    on ⟦the last Thursday of November 2025⟧ = 2025-11-27, 2025-11-27, 2025-11-28
    by ⟦the end of 1989⟧ = 1989, 1989-01-01, 1990-01-01
    from ⟦June-August 1992⟧ = 1992-06/1992-08, 1992-06-01, 1992-09-01
    on ⟦March 3-7, 2024⟧ = 2024-03-03/2024-03-07, 2024-03-03, 2024-03-08
    on ⟦Nov. 18 2014 to Dec. 19 2015⟧ = 2014-11-18/2015-12-19, 2014-11-18, 2015-12-20
    on ⟦Thanksgiving 2023⟧ = 2023-11-23, 2023-11-23, 2023-11-24
    on ⟦Easter Monday 2018⟧ = 2018-04-02, 2018-04-02, 2018-04-03
    on ⟦Black Friday 2010⟧ = 2010-11-26, 2010-11-26, 2010-11-27
    on ⟦Diwali 2021⟧ = 2021-11-04, 2021-11-04, 2021-11-05
    on ⟦Election Day 2016⟧ = 2016-11-08, 2016-11-08, 2016-11-09
    on ⟦2019-01-04 at 17:20⟧ = 2019-01-04T17:20, 2019-01-04T17:20, 2019-01-04T17:21
    on ⟦April 6, 1994, at 11:59 p.m.⟧ = 1994-04-06T23:59, 1994-04-06T23:59, 1994-04-07T00:00
    at ⟦noon on April 6, 1994⟧ = 1994-04-06T12:00, 1994-04-06T12:00, 1994-04-06T12:01
    on ⟦the night of April 6, 1994⟧ = 1994-04-06TNI, -, -
    due ⟦2 weeks before May 13, 1999⟧ = 1999-04-29, 1999-04-29, 1999-04-30
    for ⟦five hours⟧ = PT5H, -, -
    for ⟦two and a half hours⟧ = PT2H30M, -, -
    for ⟦half an hour⟧ = PT30M, -, -
    a ⟦seven-year⟧ deal = P7Y, -, -
    for ⟦2 1/2 years⟧ = P2Y6M, -, -
    for ⟦a year and a half⟧ = P1Y6M, -, -
    for ⟦eighteen months⟧ = P18M, -, -
    for ⟦a fortnight⟧ = P2W, -, -
    for ⟦a couple of weeks⟧ = P2W, -, -
    for ⟦several days⟧ = PXD, -, -
    for ⟦a few minutes⟧ = PTXM, -, -
    for ⟦more than five years⟧ = P5Y, -, -
    for ⟦nearly a decade⟧ = P1E, -, -
    for ⟦at least 30 days⟧ = P30D, -, -
    for ⟦3 hours 30 minutes⟧ = PT3H30M, -, -
    for ⟦centuries⟧ = PXC, -, -
    first in ⟦years⟧ = PXY, -, -
    in ⟦the first nine months⟧ = P9M, -, -
    it meets ⟦every Tuesday⟧ = XXXX-WXX-2, -, -
    it meets ⟦every day⟧ = P1D, -, -
    it meets ⟦every two weeks⟧ = P2W, -, -
    it meets ⟦every other day⟧ = P2D, -, -
    it meets ⟦twice a month⟧ = P1M, -, -
    it meets ⟦annually⟧ = P1Y, -, -
    it meets ⟦daily⟧ = P1D, -, -
    it meets on ⟦Friday mornings⟧ = XXXX-WXX-5TMO, -, -
    it costs $5 ⟦a year⟧ = P1Y, -, -
    they are ⟦now⟧ shut = PRESENT_REF, -, -
    they ⟦recently⟧ shut = PAST_REF, -, -
    in ⟦the near future⟧ = FUTURE_REF, -, -
    they left ⟦years ago⟧ = PAST_REF, -, -
    in ⟦recent years⟧ = PAST_REF, -, -
    at ⟦the moment⟧ = PRESENT_REF, -, -
  `,
};

const ROWS = Object.entries(TABLES).flatMap(([reference, table]) =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ reference: reference || null, line: line.trim() })),
);

test('the table has two hundred expressions and more', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(200);
});

test.each(ROWS)('$line ($reference)', ({ reference, line }) => {
  const [marked = '', expected = ''] = line.split(' = ');
  const { text, spans } = readMarks(marked);
  const facts = factsOf({ id: 't', text, reference }, options);
  const shown = facts.map((fact) =>
    fact.kind === 'date' ? `${fact.value}, ${fact.from ?? '-'}, ${fact.to ?? '-'}` : '',
  );
  expect(shown).toEqual([expected]);
  expect(facts.map(({ start, end }) => ({ start, end }))).toEqual(spans);
});
