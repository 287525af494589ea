import { writeFileSync } from 'node:fs';
import { compileNames } from './compile-names.js';

/** `npm run lexicons`: compiles ../shared/gazetteers into src/lexicon/data. */
const [folder = '../shared/gazetteers'] = process.argv.slice(2);
const bytes = compileNames(folder);
writeFileSync(new URL('../../lexicon/data/names.bin', import.meta.url), bytes);
console.log(`names.bin: ${bytes.length} bytes`);
