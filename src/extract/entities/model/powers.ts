import { SCORE_UNIT } from './model.js';

/** e^(1 / SCORE_UNIT), for SCORE_UNIT = 32. */
const BASE = 1.0317434074991028;

/** Scores farther from 0 than this count as this: e^40 leaves no digit of the other. */
const MAX_EXPONENT = 40 * SCORE_UNIT;

/** Powers of `BASE`, by multiplication alone: `Math.exp` need not give the same bits on every machine. */
const POWERS: Float64Array = buildPowers();

function buildPowers(): Float64Array {
  const powers = new Float64Array(2 * MAX_EXPONENT + 1);
  powers[MAX_EXPONENT] = 1;
  for (let i = 1; i <= MAX_EXPONENT; i++) {
    powers[MAX_EXPONENT + i] = (powers[MAX_EXPONENT + i - 1] ?? 0) * BASE;
    powers[MAX_EXPONENT - i] = (powers[MAX_EXPONENT - i + 1] ?? 0) / BASE;
  }
  return powers;
}

/** e to the power of a score. */
export function exponential(score: number): number {
  const bounded = Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, score));
  return POWERS[MAX_EXPONENT + bounded] ?? 0;
}
