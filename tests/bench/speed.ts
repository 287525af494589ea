import type { Contender } from './contenders.js';

export interface Speed {
  readonly name: string;
  readonly does: string;
  /** Megabytes of UTF-8 a second of processor time. */
  readonly rate: number;
}

const ROUNDS = 5;

/** Seconds of work a round; the first round only warms up. */
const WORK = 0.6;

/** Measures all contenders in turns, so that what else the machine does meets each of them alike. */
export function measureSpeed(contenders: readonly Contender[], texts: readonly string[]): Speed[] {
  const rates = contenders.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    contenders.forEach((contender, i) => {
      const rate = rateOf(contender, texts);
      if (round > 0) rates[i]?.push(rate);
    });
  }
  return contenders.map(({ name, does }, i) => ({ name, does, rate: medianOf(rates[i] ?? []) }));
}

/** Processor time, as the clock also counts what other programs do. */
function rateOf({ run }: Contender, texts: readonly string[]): number {
  const start = process.cpuUsage();
  let bytes = 0;
  for (let i = 0; ; i++) {
    const text = texts[i % texts.length] ?? '';
    kept = run(text);
    bytes += Buffer.byteLength(text);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    if (seconds > WORK) return bytes / 1e6 / seconds;
  }
}

/** What the last run gave, so that no engine may skip it. */
export let kept: unknown;

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
