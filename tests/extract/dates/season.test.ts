import { season } from '../../../src/extract/dates/season.js';
import { testTable } from './rule-table.js';

testTable(season, {
  finds: [
    'open in ⟦the spring of 2027⟧ at last',
    'in ⟦summer 2020⟧ they',
    'by ⟦autumn⟧ it',
    'in ⟦the fall⟧, he said',
    'through ⟦the winter⟧ it',
    'early ⟦summer⟧ rain',
  ],
  leaves: [
    'the fall of Rome',
    'a spring in his step',
    'prices fall',
    'spring-loaded',
    'Winter Park opened',
    'the Summer Palace',
  ],
});
