import type { CurrencyUnit } from '../../../lexicon/currency-unit.js';
import { isSpace } from '../../../text/characters.js';
import type { Span } from '../../../text/span.js';
import type { Document } from '../../../tokenize/document.js';
import { type Figure, readFigure } from '../../../tokenize/figures/figure.js';
import { FORM_BITS } from '../../../tokenize/figures/figures.js';
import type { Found } from '../../finding.js';
import type { MarkFilter } from './filter.js';

/** A sign, code or word that says what a figure counts. */
export interface Mark extends Span {
  readonly unit: CurrencyUnit;
}

interface SumReader {
  /** Lets through all figures that have such a mark, and few others. */
  readonly filter: MarkFilter;
  /** The mark beside a figure that stands at a span, or null. */
  readonly read: (text: string, span: Span) => Mark | null;
  /** Forms of figures the mark may go with. */
  readonly forms: readonly Figure['form'][];
  readonly confidence: number;
}

/** A finding for each figure of the document that has such a mark. */
export function* findSums({ text, figures }: Document, reader: SumReader): Generator<Found<'money'>> {
  const { side, keys } = reader.filter;
  const column = figures[side];
  const forms = reader.forms.reduce((bits, form) => bits | FORM_BITS[form], 0);
  for (let i = 0; i < figures.count; i++) {
    if (keys[column[i] ?? 0] !== 1 || ((figures.form[i] ?? 0) & forms) === 0) continue;
    const span = { start: figures.start[i] ?? 0, end: figures.end[i] ?? 0 };
    const mark = reader.read(text, span);
    const figure = mark && readFigure(text, span.start);
    if (figure) yield toSum(text, { figure, mark, ...reader });
  }
}

/** Figures that say a number. */
export const DEFINITE: readonly Figure['form'][] = ['digits', 'words'];

function toSum(
  text: string,
  { figure, mark, confidence }: { figure: Figure; mark: Mark; confidence: number },
): Found<'money'> {
  const start = Math.min(mark.start, figure.start);
  const end = Math.max(mark.end, figure.end);
  const isSigned = isMinus(text.charCodeAt(start - 1)) && isOpen(text, start - 2);
  const isNegative = isSigned || (mark.start < figure.start && isMinus(text.charCodeAt(figure.start - 1)));
  return { start: isSigned ? start - 1 : start, end, confidence, figure, unit: mark.unit, isNegative };
}

/** Hyphen and minus sign. */
export const isMinus = (unit: number): boolean => unit === 0x2d || unit === 0x2212;

/** Nothing, a blank or an opening bracket: what a minus sign has before it and a dash has not. */
const isOpen = (text: string, at: number): boolean =>
  at < 0 || isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 0x28;
