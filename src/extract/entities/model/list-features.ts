import { levelOf, NameField } from '../../../lexicon/name-fields.js';
import { type FeatureList, pair } from './feature-list.js';
import { Look } from './looks.js';
import type { Scene } from './scene.js';
import { entryAt, listPattern, nameKinds, wordAt, wordClass } from './surroundings.js';

const NAME_FIELDS: readonly NameField[] = [
  NameField.GIVEN,
  NameField.SURNAME,
  NameField.CITY,
  NameField.REGION,
  NameField.NORP,
  NameField.COMPANY,
  NameField.ORGANIZATION,
  NameField.PRODUCT,
  NameField.WORK,
  NameField.COUNTRY,
  NameField.PERSON,
  NameField.EVENT,
  NameField.TEAM,
  NameField.TITLE,
  NameField.LEGAL_FORM,
];

/** The lists that hold the word, its neighbours, and names of several words around it. */
export function addListFeatures({ words, matches }: Scene, i: number, list: FeatureList): void {
  const entry = words.entry[i] ?? 0;
  const look = (words.look[i] ?? 0) & (Look.ANY_CAPITAL | Look.ALL_CAPITALS);
  const entryBefore = entryAt(words, i, i - 1);
  const entryAfter = entryAt(words, i, i + 1);
  addLevels(entry, look, { template: 40, list });
  addLevels(entryBefore, 0, { template: 41, list });
  addLevels(entryAfter, 0, { template: 42, list });
  const kinds = nameKinds(entry);
  list.add(43, kinds);
  list.add(44, pair(nameKinds(entryBefore), kinds));
  list.add(45, pair(kinds, nameKinds(entryAfter)));
  const before = listPattern(entryBefore);
  const after = listPattern(entryAfter);
  list.add(50, pair(listPattern(entry), (before << 8) | after));
  list.add(53, pair(listPattern(entry), before));
  list.add(54, pair(listPattern(entry), 256 + after));
  const held = matches[i] ?? 0;
  list.add(46, pair(held, look));
  for (let bit = 0; held !== 0 && bit < 32; bit++) {
    if (((held >>> bit) & 1) === 0) continue;
    list.add(47, pair(bit, look));
    list.add(48, pair(bit, wordClass(entry)));
    list.add(49, pair(bit, wordAt(words, i, i - 1)));
  }
}

function addLevels(
  entry: number,
  look: number,
  { template, list }: { readonly template: number; readonly list: FeatureList },
): void {
  if (nameKinds(entry) === 0) return;
  for (let kind = 0; kind < NAME_FIELDS.length; kind++) {
    const level = levelOf(entry, NAME_FIELDS[kind] ?? NameField.GIVEN);
    if (level > 0) list.add(template, pair(kind * 4 + level, look));
  }
}
