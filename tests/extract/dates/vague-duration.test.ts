import { vagueDuration } from '../../../src/extract/dates/vague-duration.js';
import { testTable } from './rule-table.js';

testTable(vagueDuration, {
  finds: [
    'first growth in ⟦years⟧ for it',
    'after ⟦months⟧ of talks',
    'held for ⟦decades⟧ there',
    'took ⟦weeks⟧ to end',
    '⟦days⟧ before the vote',
  ],
  leaves: [
    'the early days of radio',
    'ten years old',
    'minutes of the meeting',
    'years-old',
    'these days',
    'the weeks ahead',
  ],
});
