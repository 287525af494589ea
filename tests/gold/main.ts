import { writeFileSync } from 'node:fs';
import { GOLD_SETS, jsonlPath, readSet, toJsonl } from './documents.js';

/** Writes the gold documents that the marked texts of `fixtures/gold/` say. */
for (const set of GOLD_SETS) {
  const documents = readSet(set);
  writeFileSync(jsonlPath(set), toJsonl(documents));
  const facts = documents.flatMap(({ document }) => document.facts.map(({ kind }) => kind));
  const counts = [...new Set(facts)]
    .sort()
    .map((kind) => `${kind} ${facts.filter((k) => k === kind).length}`);
  process.stdout.write(`${set}: ${documents.length} documents, ${counts.join(', ')}\n`);
}
