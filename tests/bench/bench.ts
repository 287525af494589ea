import { measureComparisons } from './comparison.js';
import { loadContenders } from './contenders.js';
import { readCorpus } from './corpus.js';
import { measureSpeed } from './speed.js';
import { measureStarts } from './start.js';

const texts = await readCorpus();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(
  `Speed over the ${texts.length} texts of seeds/ (${Math.round(bytes / 1000)} kB), one after the other,`,
);
console.log('again and again; MB of UTF-8 a second of processor time, median of 5 rounds. One thread.\n');
for (const { name, does, rate } of measureSpeed(await loadContenders(), texts))
  console.log(`${name.padEnd(15)} ${rate.toFixed(2).padStart(8)} MB/s   ${does}`);

console.log(
  '\nStart of the whole process, milliseconds by the clock: least and median of 21 runs in turn.\n',
);
for (const { name, least, median, ratio } of measureStarts())
  console.log(
    `${name.padEnd(42)} ${least.toFixed(0).padStart(5)} ${median.toFixed(0).padStart(5)}   ${ratio.toFixed(2)} × node -e 0`,
  );

console.log('\nfactx check, the comparison alone: milliseconds of processor time, median of 5 rounds.\n');
for (const { facts, change, median } of measureComparisons())
  console.log(`${String(facts).padStart(6)} facts, ${change.padEnd(22)} ${median.toFixed(0).padStart(5)} ms`);
