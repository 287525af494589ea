import { eachSequence, type Letters, SOUND_CLASSES, type SoundTable } from '../../../lexicon/sound-table.js';

/** Shorter words have too few letters to tell anything. */
const MIN_LETTERS = 4;

/** Scores in one step: one and a half units of log-probability. */
const STEP = 48;

/** Most steps either way, and what stands for none. */
const MAX_STEPS = 6;
const MIDDLE = 7;

/**
 * What the letters of a word say, in two numbers of four bits: a place (13) or a person (1), and above it an English
 * word (13) or a name (1). 0 is a word too short to tell.
 */
export function soundOf(table: SoundTable, word: Letters): number {
  if (word.end - word.start < MIN_LETTERS) return 0;
  let given = 0;
  let surname = 0;
  let place = 0;
  let english = 0;
  eachSequence(word, (bucket) => {
    const at = bucket * SOUND_CLASSES.length;
    given += table[at] ?? 0;
    surname += table[at + 1] ?? 0;
    place += table[at + 2] ?? 0;
    english += table[at + 3] ?? 0;
  });
  const person = Math.max(given, surname);
  return stepsOf(place - person) | (stepsOf(english - Math.max(place, person)) << 4);
}

const stepsOf = (difference: number): number =>
  MIDDLE + Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(difference / STEP)));
