import { bareHour } from '../../../src/extract/dates/bare-hour.js';
import { testTable } from './rule-table.js';

testTable(bareHour, {
  finds: [
    'left on Monday at ⟦8⟧ for the coast',
    'call me tonight around ⟦7⟧',
    'they met at ⟦seven⟧ in the morning',
    'up by ⟦6⟧ tomorrow',
    'tomorrow at ⟦9⟧ we leave',
  ],
  leaves: [
    'it closed at 8 percent',
    'around 7 people came',
    'at 42 he retired',
    'by 5 goals on Monday',
    'she is 8 today',
  ],
});
