import { year } from '../../../src/extract/dates/year.js';
import { testTable } from './rule-table.js';

testTable(year, {
  finds: [
    'broke it up in ⟦1984⟧ by law',
    'for ⟦fiscal 1989⟧ it',
    '⟦the year 2008⟧ was',
    'in ⟦FY18⟧ it',
    'by ⟦44 BC⟧ he',
    'the ⟦2021-22⟧ season',
    'in ⟦nineteen seventy-nine⟧ they',
    'the ⟦1996⟧ Olympic bombing',
    'traces its history to ⟦1887⟧, when',
  ],
  leaves: [
    '2,032 chips',
    'grew to 1887 members',
    'rose to 1750, a record',
    'Windows 2000',
    '1984 people',
    'room 1984',
    '$1990',
    'Agenda 2030',
    'about 1950 votes',
    'call 555-1984',
  ],
});
