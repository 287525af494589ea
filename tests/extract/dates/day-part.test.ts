import { dayPart } from '../../../src/extract/dates/day-part.js';
import { testTable } from './rule-table.js';

testTable(dayPart, {
  finds: [
    'came back in ⟦the afternoon⟧ and stayed',
    'by late ⟦afternoon⟧ it rained',
    'he slept in ⟦the morning⟧.',
    'that Friday ⟦evening⟧ they met',
    'and ⟦that evening⟧ they left',
    '⟦the next morning⟧ they woke',
  ],
  leaves: [
    'the morning show',
    'an evening gown',
    'night shift',
    'good morning, all',
    'the morning after',
    'morning-fresh',
  ],
});
