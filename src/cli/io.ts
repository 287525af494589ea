import type { Chunks } from '../read/chunks.js';
import { toWriteError } from './write-error.js';

/** Where text goes. */
export interface Sink {
  /** Waits until the text is taken. False when nobody reads on (`| head -1`): stop then, quietly. */
  readonly write: (text: string) => Promise<boolean>;
  readonly isTerminal: boolean;
  /** Columns of the terminal, or what `COLUMNS` says, or 80. */
  readonly width: number;
  /** 0 for none, 1 for the sixteen colours that every terminal has. */
  readonly colorLevel: 0 | 1;
}

/** All a command may touch of the world around it, but files. */
export interface Io {
  readonly out: Sink;
  readonly err: Sink;
  readonly stdin: Chunks;
  readonly env: Environment;
  readonly cwd: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The running process. */
export const toProcessIo = (): Io => ({
  out: toSink(process.stdout, process.env),
  err: toSink(process.stderr, process.env),
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
});

function toSink(stream: NodeJS.WriteStream, env: Environment): Sink {
  const isTerminal = stream.isTTY === true;
  // Each write tells its own error; without a listener the same error would end the process.
  stream.on('error', () => {});
  return {
    write: (text) => (text === '' ? Promise.resolve(true) : writeTo(stream, text)),
    isTerminal,
    width: widthOf(stream.columns, env.COLUMNS),
    colorLevel: colorLevelOf(env, isTerminal),
  };
}

const writeTo = (stream: NodeJS.WriteStream, text: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if (isClosedPipe(error)) resolve(false);
      else reject(toWriteError('to standard output', error));
    });
  });

const isClosedPipe = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

const MIN_WIDTH = 40;

const widthOf = (columns: number | undefined, stated: string | undefined): number =>
  Math.max(MIN_WIDTH, columns || Number.parseInt(stated ?? '', 10) || 80);

/** `NO_COLOR` wins, then `FORCE_COLOR`; else colour goes to terminals only. */
export function colorLevelOf(env: Environment, isTerminal: boolean): 0 | 1 {
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return isTerminal && env.TERM !== 'dumb' ? 1 : 0;
}
