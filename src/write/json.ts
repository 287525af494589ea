import type { Fact } from '../facts/fact.js';
import { inPieces, type Writer } from './writer.js';

/** One fact a line. */
export const jsonlWriter: Writer = {
  open: '',
  *writeFacts(facts) {
    for (const piece of inPieces(facts)) yield piece.map((fact) => `${toJson(fact)}\n`).join('');
  },
  close: () => '',
};

/** One array, a fact a line. */
export const jsonWriter: Writer = {
  open: '[',
  *writeFacts(facts, before) {
    let between = before.facts === 0 ? '\n' : ',\n';
    for (const piece of inPieces(facts)) {
      yield between + piece.map(toJson).join(',\n');
      between = ',\n';
    }
  },
  close: () => '\n]\n',
};

/** Characters that JSON allows raw but a terminal or a script may obey: C1 controls, bidi controls, separators. */
const RISKY = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const toJson = (fact: Fact): string => JSON.stringify(fact).replaceAll(RISKY, escapeUnit);

const escapeUnit = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
