import { figuresDate } from '../../../src/extract/dates/figures-date.js';
import { testTable } from './rule-table.js';

testTable(figuresDate, {
  finds: [
    'logged on ⟦2019-01-04⟧ and closed',
    'due ⟦23.04.2022⟧ in full',
    'from ⟦1/22/2016⟧ on',
    'report-⟦20170302⟧.html',
    'by ⟦10/1⟧ at the latest',
    'before ⟦9/11⟧ nobody',
  ],
  leaves: [
    'version 1.2.3',
    'on 2019-13-40 it',
    'a 1/2 share',
    '192.168.10.12',
    '$1/22/2016',
    'scored 4/5 there',
  ],
});
