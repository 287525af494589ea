import { createReadStream, readFileSync } from 'node:fs';
import { binaryKindOf, HEAD_SIZE } from './binary.js';
import { type Chunks, collectBytes, peekBytes } from './chunks.js';
import { decodeText } from './decode.js';
import { formatOf, type InputFormat, sniffFormat } from './format.js';
import { type InputPath, listInputs, STANDARD_INPUT } from './inputs.js';
import { EMPTY, readJsonl } from './jsonl.js';
import { type Problem, toError, toFileProblem, toWarning } from './problem.js';
import { type Reading, type ReadText, toReading, toTrouble } from './reading.js';

export interface ReadOptions {
  readonly stdin: Chunks;
  /** The file the output goes to, which is no input. */
  readonly except: string | null;
}

/** Reads every text that the operands stand for, one after the other; goes on after what cannot be read. */
export async function* readSources(
  operands: readonly string[],
  { stdin, except }: ReadOptions,
): AsyncGenerator<Reading> {
  for await (const input of listInputs(operands, except)) {
    if (input.kind === 'problem') yield toTrouble(input.problem);
    else yield* readInput(input.path, stdin);
  }
}

async function* readInput(path: InputPath, stdin: Chunks): AsyncGenerator<Reading> {
  const format = formatOf(path);
  try {
    if (path === STANDARD_INPUT) yield* readStandardInput(stdin);
    else if (format === 'jsonl') yield* readLines(path, createReadStream(path));
    else yield* await readWhole(path, format, readFileSync(path));
  } catch (error) {
    yield toTrouble(toFileProblem(path, error));
  }
}

async function* readStandardInput(stdin: Chunks): AsyncGenerator<Reading> {
  const { head, whole } = await peekBytes(stdin, (bytes) => firstLine(bytes) !== null);
  const format = sniffFormat(firstLine(head) ?? decodeText(head).text);
  if (format === 'jsonl') yield* readLines(STANDARD_INPUT, whole);
  else yield* await readWhole(STANDARD_INPUT, format, await collectBytes(whole));
}

/** The first line with words in it, once it is there whole. */
const firstLine = (head: Uint8Array): string | null =>
  /^\s{0,1000}(?<line>\S[^\n]*)\n/.exec(decodeText(head).text)?.groups?.line ?? null;

async function* readLines(path: InputPath, chunks: Chunks): AsyncGenerator<Reading> {
  const { head, whole } = await peekBytes(chunks, ({ length }) => length >= HEAD_SIZE);
  const binary = binaryKindOf(head.subarray(0, HEAD_SIZE));
  if (binary === null) yield* readJsonl(path, whole);
  else yield toTrouble(notText(path, binary));
}

/** The text of a whole file. Gives a list, so that its bytes can go before its facts are looked for. */
async function readWhole(path: InputPath, format: WholeFormat, bytes: Uint8Array): Promise<Reading[]> {
  const binary = binaryKindOf(bytes.subarray(0, HEAD_SIZE));
  if (binary !== null) return [toTrouble(notText(path, binary))];
  const { text, invalidAt, encoding } = decodeText(bytes);
  const read = await READERS[format](text);
  const isEmpty = read.text.trim() === '';
  return [
    ...(invalidAt === null ? [] : [toTrouble(invalidBytes(path, encoding, invalidAt))]),
    isEmpty
      ? toTrouble(toWarning({ where: path, ...EMPTY }))
      : toReading({ id: path, ...read }, { path, lines: format === 'html' ? 'text' : 'file' }),
  ];
}

type WholeFormat = Exclude<InputFormat, 'jsonl'>;

/** A format's own reader is loaded when the first such file comes. */
const READERS: Readonly<Record<WholeFormat, (text: string) => Promise<ReadText>>> = {
  text: async (text) => ({ text, reference: null }),
  markdown: async (text) => (await import('./markdown.js')).readMarkdown(text),
  html: async (text) => (await import('./html/html.js')).readHtml(text),
};

const invalidBytes = (where: string, encoding: string, at: number): Problem =>
  toWarning({
    where,
    what: `bytes that are no ${encoding}, read as U+FFFD, the first at byte ${at}`,
    mend: 'save it as UTF-8',
  });

const notText = (where: string, binary: string): Problem =>
  toError({
    where,
    what: `no text but ${binary}`,
    mend: 'take its text out first; UTF-16 needs a byte-order mark',
  });
