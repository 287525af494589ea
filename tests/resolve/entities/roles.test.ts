import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { asFindings, readMentions } from '../../marked-mentions.js';

/** Role and affiliation of every marked person, as `role @ affiliation`; `-` for none. */
function rolesIn(marked: string): string[] {
  const { text, mentions } = readMentions(marked);
  const document = toDocument({ id: 't', text, reference: null });
  return resolveEntities(document, asFindings(mentions))
    .filter(({ type }) => type === 'PERSON')
    .map(({ role, affiliation }) => `${role ?? '-'} @ ${affiliation ?? '-'}`);
}

/** A marked text and what is stated of the people in it. */
type Row = readonly [marked: string, ...expected: string[]];

const BEFORE: readonly Row[] = [
  ['⟦Tarn|O⟧’s CEO ⟦Ana Ruiz|P⟧ spoke.', 'CEO @ Tarn'],
  ['The ⟦Tarn|O⟧ chief executive ⟦Ana Ruiz|P⟧ spoke.', 'chief executive @ Tarn'],
  ['said ⟦Tarn|O⟧ senior vice president ⟦Ana Ruiz|P⟧.', 'senior vice president @ Tarn'],
  ['Finance Minister ⟦Ana Ruiz|P⟧ spoke.', 'Finance Minister @ -'],
  ['⟦Peru|L⟧’s finance minister ⟦Ana Ruiz|P⟧ spoke.', 'finance minister @ Peru'],
  ['a ⟦Peruvian|N⟧ goalkeeper, then ⟦Peruvian|N⟧ President ⟦Ana Ruiz|P⟧', 'President @ -'],
  ['told ⟦Crewe Times|O⟧ reporter ⟦Ana Ruiz|P⟧', 'reporter @ Crewe Times'],
  ['the former ⟦Tarn|O⟧ driver ⟦Ana Ruiz|P⟧', 'former driver @ Tarn'],
  ['Minister of Mines and Energy ⟦Ana Ruiz|P⟧ resigned.', 'Minister of Mines and Energy @ -'],
  ['Secretary for Justice ⟦Ana Ruiz|P⟧ resigned.', 'Secretary for Justice @ -'],
  ['the director of the ⟦Tarn Institute|O⟧ ⟦Ana Ruiz|P⟧', 'director @ Tarn Institute'],
  ['Attorney General ⟦Ana Ruiz|P⟧ resigned.', 'Attorney General @ -'],
  ['founder and CEO ⟦Ana Ruiz|P⟧ resigned.', 'founder and CEO @ -'],
  ['the 19-year-old winger ⟦Ana Ruiz|P⟧ scored.', 'winger @ -'],
  ['the noodle vendor ⟦Ana Ruiz|P⟧ waited.', 'noodle vendor @ -'],
  ['its new chairman ⟦Ana Ruiz|P⟧ waited.', 'chairman @ -'],
  ['⟦Texas|L⟧ Gov. ⟦Ana Ruiz|P⟧ signed it.', 'Gov. @ Texas'],
  ['Lt. Gen. ⟦Ana Ruiz|P⟧ saluted.', 'Lt. Gen. @ -'],
  ['Prime Minister Sir ⟦Leo Hart|P⟧ bowed.', 'Prime Minister @ -'],
  ['Mr ⟦Hart|P⟧, Dr. ⟦Ruiz|P⟧ and Dame ⟦Jane Roe|P⟧', 'Mr @ -', 'Dr. @ -', 'Dame @ -'],
  ['⟦Tarn|O⟧’s purchasing chief, ⟦Ana Ruiz|P⟧, said', 'purchasing chief @ Tarn'],
  ['The fund’s managing partner, ⟦Ana Ruiz|P⟧, said', 'managing partner @ -'],
  ['The outgoing premier, Sir ⟦Leo Hart|P⟧, bowed.', 'outgoing premier @ -'],
  ['a dealer named ⟦Leo Hart|P⟧', 'dealer @ -'],
  ['a ⟦Crewe|L⟧-based attorney ⟦Leo Hart|P⟧', 'attorney @ -'],
  ['Coach ⟦Ana Ruiz|P⟧ of ⟦Crewe Foxes|O⟧', 'Coach @ Crewe Foxes'],
];

const AFTER: readonly Row[] = [
  ['⟦Ana Ruiz|P⟧, ⟦Tarn|O⟧’s CEO, spoke.', 'CEO @ Tarn'],
  [
    '⟦Ana Ruiz|P⟧, ⟦Tarn|O⟧’s vice president for safety and heavy-lift services, said',
    'vice president for safety and heavy-lift services @ Tarn',
  ],
  ['said ⟦Ana Ruiz|P⟧, the CEO of ⟦Tarn|O⟧.', 'CEO @ Tarn'],
  ['⟦Ana Ruiz|P⟧, a ⟦Tarn|O⟧ vice president who looks after tools, said', 'vice president @ Tarn'],
  ['⟦Ana Ruiz|P⟧, an analyst at ⟦Pell Marsh|O⟧, wrote', 'analyst @ Pell Marsh'],
  ['⟦Ana Ruiz|P⟧, an analyst at research firm ⟦Pell Marsh|O⟧, wrote', 'analyst @ Pell Marsh'],
  ['said ⟦Ana Ruiz|P⟧, the union’s regional officer.', 'regional officer @ -'],
  ['⟦Ana Ruiz|P⟧, 58, a former goalkeeper who never', 'former goalkeeper @ -'],
  ['⟦Ana Ruiz|P⟧, ⟦Tarn|O⟧’s founder and president.', 'founder and president @ Tarn'],
  ['⟦Ana Ruiz|P⟧, professor of law at ⟦Crewe University|O⟧, said', 'professor of law @ Crewe University'],
  ['⟦Ana Ruiz|P⟧, a spokeswoman for the ⟦Ministry of Health|O⟧, said', 'spokeswoman @ Ministry of Health'],
  ['⟦Ana Ruiz|P⟧, a grower for 22 years, said', 'grower @ -'],
  ['⟦Ana Ruiz|P⟧, mayor of ⟦Lima|L⟧, said', 'mayor @ Lima'],
  ['⟦Ana Ruiz|P⟧, a resident of ⟦Lima|L⟧, said', 'resident @ -'],
  ['⟦Ana Ruiz|P⟧, chief executive of the company, said', 'chief executive @ -'],
  ['⟦Ana Ruiz|P⟧, who runs the lab at ⟦Crewe University|O⟧, said', '- @ Crewe University'],
  ['⟦Ana Ruiz|P⟧, who is head of research at ⟦Tarn|O⟧, said', 'head of research @ Tarn'],
  ['⟦Ana Ruiz|P⟧, who covers banks at Crewe-based ⟦Pell|O⟧, said', '- @ Pell'],
  ['⟦Ana Ruiz|P⟧, who runs a small outfitter, ⟦Pell|O⟧.', '- @ Pell'],
  ['⟦Ana Ruiz|P⟧, a palaeontologist at ⟦Pell|O⟧, said', 'palaeontologist @ Pell'],
  ['— ⟦Ana Ruiz|P⟧, co-founder, ⟦Pell|O⟧', 'co-founder @ Pell'],
  ['⟦Ana Ruiz|P⟧ (CEO, ⟦Tarn|O⟧) and ⟦Leo Hart|P⟧ (⟦Pell|O⟧)', 'CEO @ Tarn', '- @ Pell'],
  ['Dr ⟦Ana Ruiz|P⟧, director of ⟦Tarn|O⟧, said', 'director @ Tarn'],
];

const NONE: readonly Row[] = [
  ['⟦Ana Ruiz|P⟧ spoke.', '- @ -'],
  ['⟦Tarn|O⟧ met ⟦Ana Ruiz|P⟧.', '- @ -'],
  ['⟦Ana Ruiz|P⟧, director ⟦Leo Hart|P⟧ and others', '- @ -', 'director @ -'],
  ['⟦Ana Ruiz|P⟧, ⟦Tarn|O⟧ and others', '- @ -'],
  ['⟦Ana Ruiz|P⟧, the president’s niece, spoke', '- @ -'],
  ['a party to host ⟦Ana Ruiz|P⟧ at home', '- @ -'],
  ['In a letter to the president, ⟦Ana Ruiz|P⟧ asked', '- @ -'],
  ['a lawyer for ⟦Ana Ruiz|P⟧ said', '- @ -'],
  ['The doctor said ⟦Ana Ruiz|P⟧ was well.', '- @ -'],
  ['Asked by ⟦Ana Ruiz|P⟧, the candidate stated that', '- @ -'],
  ['his brother ⟦Leo Hart|P⟧', '- @ -'],
  ['⟦Ana Ruiz|P⟧, a student protest in ⟦Lima|L⟧ and rain', '- @ -'],
  ['Enter President ⟦Ana Ruiz|P⟧', 'President @ -'],
  ['⟦Ana Ruiz|P⟧ left ⟦Tarn|O⟧. Coach ⟦Leo Hart|P⟧', '- @ -', 'Coach @ -'],
];

describe.each([
  ['before the name', BEFORE],
  ['after the name', AFTER],
  ['none', NONE],
])('a role %s', (_, table) => {
  test.each(table.map(([marked, ...roles]) => [marked, roles] as const))('%s', (marked, roles) => {
    expect(rolesIn(marked)).toEqual(roles);
  });
});
