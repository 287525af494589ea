import { writeFileSync } from 'node:fs';
import { compileNames } from './compile-names.js';
import { writeCurrencyTable } from './currency-table.js';
import { compileGivenNameSexes } from './given-name-sexes.js';

/** `npm run lexicons`: the currencies from ISO 4217 and CLDR, then ../shared/gazetteers into src/lexicon/data. */
writeCurrencyTable();
const [folder = '../shared/gazetteers'] = process.argv.slice(2);
const bytes = compileNames(folder);
writeFileSync(new URL('../../lexicon/data/names.bin', import.meta.url), bytes);
console.log(`names.bin: ${bytes.length} bytes`);

const sexes = compileGivenNameSexes(folder);
writeFileSync(new URL('../../lexicon/data/given-name-sexes.tsv', import.meta.url), sexes);
console.log(`given-name-sexes.tsv: ${sexes.length} characters`);
