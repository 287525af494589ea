import { writeFileSync } from 'node:fs';
import { compileHeads } from './compile-heads.js';
import { compileNames } from './compile-names.js';
import { compileSounds } from './compile-sounds.js';
import { writeCurrencyTable } from './currency-table.js';
import { compileGivenNameSexes } from './given-name-sexes.js';

/** `npm run lexicons`: the currencies from ISO 4217 and CLDR, then ../shared/gazetteers into src/lexicon/data. */
writeCurrencyTable();
const [folder = '../shared/gazetteers'] = process.argv.slice(2);
const files = {
  'names.bin': compileNames(folder),
  'heads.bin': compileHeads(folder),
  'sounds.bin': compileSounds(folder),
  'given-name-sexes.tsv': compileGivenNameSexes(folder),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(new URL(`../../lexicon/data/${name}`, import.meta.url), content);
  console.log(`${name}: ${content.length} ${typeof content === 'string' ? 'characters' : 'bytes'}`);
}
