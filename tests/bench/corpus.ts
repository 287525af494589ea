import { readSources } from '../../src/read/sources.js';

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The stories of `seeds/`, each as the text that is read out of it. */
export async function readCorpus(): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const reading of readSources(['seeds'], { stdin: nothing(), except: null })) {
    if (reading.kind === 'source') texts.push(reading.source.text);
  }
  return texts;
}
