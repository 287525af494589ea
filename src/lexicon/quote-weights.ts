import { lazy } from '../text/lazy.js';
import { readDataFile } from './data-file.js';

/** Weights of the features of attributions, in hundredths of a log-odds, by name; `npm run train:quotes` writes them. */
export const quoteWeights = lazy((): ReadonlyMap<string, number> => {
  const lines = new TextDecoder().decode(readDataFile('quote-weights.tsv')).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [name = '', weight = '0'] = line.split('\t');
      return [name, Number(weight)];
    }),
  );
});
