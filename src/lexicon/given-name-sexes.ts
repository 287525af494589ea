import { lazy } from '../text/lazy.js';
import { readDataFile } from './data-file.js';

export type Sex = 'M' | 'F';

/** Given names, folded to small letters, that men or women alone bear; compiled by `npm run lexicons`. */
export const givenNameSexes = lazy((): ReadonlyMap<string, Sex> => {
  const sexes = new Map<string, Sex>();
  const lines = new TextDecoder().decode(readDataFile('given-name-sexes.tsv')).trim().split('\n');
  for (const line of lines) {
    const [sex, names = ''] = line.split('\t');
    for (const name of names.split(' ')) sexes.set(name, sex === 'F' ? 'F' : 'M');
  }
  return sexes;
});
