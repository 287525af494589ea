import { leadSentence } from '../../../src/extract/quotes/lead-sentence.js';
import { describeRule } from './attributed.js';

describeRule(
  leadSentence,
  [
    ['Jane Roe insisted that nothing was decided. ⟦“We are still looking at it.”⟧', 'Jane Roe', 'insisted'],
    ['The plan costs too much, the minister says. ⟦“We have other needs.”⟧', 'the minister', 'says'],
    ['He said he would go. ⟦“It was time.”⟧ Then it rained.', 'He', 'said'],
    ['Roe said the road was closed.\n\n⟦“Nobody can get through.”⟧', 'Roe', 'said'],
    ['The bank denied the report.\n\n⟦“There is no truth in it.”⟧', 'The bank', 'denied'],
  ],
  [
    'It rained. “It was time.”',
    'He said “no” again. “It was time.”',
    'He said he would go. “It was time,” she replied.',
    'He said he would go.\n\nThe sun rose. “It was time.”',
    '“It was time.”',
  ],
);
