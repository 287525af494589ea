import { readFileSync, writeFileSync } from 'node:fs';
import { readLessons, TRAINING, trainTagger } from './train-tagger.js';

/** `npm run train`: learns `data/tagger.bin` from ../shared/gold/train. The same gold gives the same bytes. */
const [folder = '../shared/gold/train'] = process.argv.slice(2);
const path = new URL('../../lexicon/data/tagger.bin', import.meta.url);
const bytes = trainTagger(readLessons(folder), TRAINING, console.log);
const isSame = Buffer.compare(Buffer.from(bytes), readOrEmpty(path)) === 0;
writeFileSync(path, bytes);
console.log(`tagger.bin: ${bytes.length} bytes, ${isSame ? 'as before' : 'changed'}`);

function readOrEmpty(file: URL): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
