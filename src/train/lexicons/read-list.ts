import { readFileSync } from 'node:fs';

/** One row of a gazetteer: `name<TAB>weight<TAB>info`. */
export interface Row {
  readonly name: string;
  readonly weight: number;
  readonly info: string;
}

/** Reads one of the gazetteers that the lexicons are compiled from. */
export function readList(folder: string, name: string): Row[] {
  return readFileSync(`${folder}/${name}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', weight = '0', info = ''] = line.split('\t');
      return { name, weight: Number(weight), info };
    });
}
