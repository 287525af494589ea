import { interview } from '../../../src/extract/quotes/interview.js';
import { describeRule } from './attributed.js';

const rest = 'Roe: ⟦And then?⟧\nDoe: ⟦It rained.⟧\nRoe: ⟦Where?⟧\nDoe: ⟦Here.⟧';

describeRule(
  interview,
  [
    [rest, 'Roe', ':'],
    ['They met in May.\n\nQ: ⟦Why?⟧\n\nA: ⟦Why not.⟧\n\nQ: ⟦When?⟧\n\nA: ⟦Soon.⟧', 'Q', ':'],
    ['JANE ROE: ⟦Who is it?⟧\nDR. DOE: ⟦Me.⟧\nJANE ROE: ⟦Oh.⟧\nDR. DOE: ⟦Yes.⟧', 'JANE ROE', ':'],
    [`Update: It rains.\n${rest}`, 'Roe', ':'],
    [`${rest}\nDoe: “It rained,” as they say.`, 'Roe', ':'],
  ],
  [
    'Roe: And then?\nDoe: It rained.',
    'Where: Turin.\nWhen: Monday.\nWhy: Who knows.',
    'Note: It rains.\nNote: It rains again.',
    'Roe said: And then?\nDoe said: It rained.\nRoe said: Where?\nDoe said: Here.',
    'At 10:30: rain. At 11:30: sun.',
  ],
);
