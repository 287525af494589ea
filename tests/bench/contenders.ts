import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Something that finds facts in a text; its answer is kept so that no engine drops the work. */
export interface Contender {
  readonly name: string;
  readonly does: string;
  readonly run: (text: string) => unknown;
}

type Extract = (text: string, options?: { kinds?: readonly string[]; referenceDate?: string }) => unknown;

/** factx as it ships, and the libraries that people use for the same in Node, each asked for what it can give. */
export async function loadContenders(): Promise<readonly Contender[]> {
  const bundle = new URL('../../dist/index.js', import.meta.url).href;
  const { extract }: { extract: Extract } = await import(bundle);
  const wink = winkNLP(model);
  const of = (kind: string): Contender => ({
    name: `factx, ${kind}`,
    does: `facts of kind ${kind}`,
    run: (text) => extract(text, { kinds: [kind], referenceDate: '2025-11-03' }),
  });
  return [
    { name: 'factx', does: 'all kinds', run: (text) => extract(text, { referenceDate: '2025-11-03' }) },
    ...['entity', 'money', 'date', 'quote'].map(of),
    {
      name: 'wink-nlp',
      does: 'entities (no PERSON, no ORG)',
      run: (text) => wink.readDoc(text).entities().out(wink.its.detail),
    },
    {
      name: 'compromise',
      does: 'people, places, organisations',
      run: (text) => compromise(text).topics().json(),
    },
    { name: 'chrono-node', does: 'dates, casual', run: (text) => chrono.casual.parse(text, REFERENCE) },
    { name: 'chrono-node', does: 'dates, strict', run: (text) => chrono.strict.parse(text, REFERENCE) },
  ];
}

const REFERENCE = new Date('2025-11-03T12:00:00Z');
