import { codeAfterFigure } from '../../../src/extract/money/code-after.js';
import { testRule } from './rule-table.js';

testRule(codeAfterFigure, {
  finds: [
    'about ⟦4.5m USD⟧ or ⟦115USD⟧',
    'a fee of ⟦20 million EUR⟧, ⟦10 usd⟧ each',
    'more than ⟦30 MUSD⟧ and ⟦48.5 MGBP⟧',
    'the ⟦500 NOK⟧ note, ⟦10-CAD⟧ too',
    'some ⟦twenty MUSD⟧ and ⟦5 bn JPY⟧',
  ],
  leaves: ['in 1998 GDP fell', '5 EURO teams', '10 kmh', '20 usdt1 tokens', '3 of ABC'],
});
