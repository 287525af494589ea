import { toHarmlessLine } from '../write/harmless.js';
import { percent, toColumns } from './columns.js';
import type { EvaluationError } from './errors.js';
import { type Figures, figuresOf } from './figures.js';
import type { RuleFigures } from './per-rule.js';
import type { Scores } from './score.js';

/** One file's scores under its name. */
export interface NamedScores {
  readonly name: string;
  readonly scores: Scores;
}

const HEAD = ['gold', 'found', 'P', 'R', 'F1', 'overlap P', 'R', 'F1', 'value', 'speaker'];

/** Every file with a line for each kind, and below entities for each type. */
export const scoreTable = (files: readonly NamedScores[]): string =>
  toColumns(['', ...HEAD], files.flatMap(rowsOf));

function rowsOf({ name, scores }: NamedScores): string[][] {
  return [...scores.kinds].flatMap(([kind, tally]) => [
    rowOf(`${name}  ${kind}`, figuresOf(tally)),
    ...(kind === 'entity' ? typeRows(scores) : []),
  ]);
}

const typeRows = ({ types }: Scores): string[][] =>
  [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, tally]) => rowOf(`  ${type}`, figuresOf(tally)));

function rowOf(name: string, { gold, predicted, exact, overlap, values }: Figures): string[] {
  const shares = [exact, overlap].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
  const accuracies = [values.value?.accuracy, values['speaker where gold names one']?.accuracy];
  return [name, String(gold), String(predicted), ...[...shares, ...accuracies].map(percent)];
}

/** Each judge's accuracy among the facts that overlap, and TempEval-3's figures for dates. */
export function judgeTable({ kinds }: Scores): string {
  const rows = [...kinds].flatMap(([kind, tally]) =>
    Object.entries(figuresOf(tally).values)
      .filter(([, { judged }]) => judged > 0)
      .map(([name, value]) => [
        `${kind} ${name}`,
        String(value.judged),
        String(value.right),
        percent(value.accuracy),
        percent(value.f1),
      ]),
  );
  return rows.length === 0
    ? ''
    : toColumns(['of those that overlap', 'judged', 'right', 'accuracy', '× F1'], rows);
}

export const ruleTable = (figures: readonly RuleFigures[]): string =>
  toColumns(
    ['rule', 'found', 'exact P', 'overlap P', 'right'],
    figures.map(({ rule, predicted, exact, overlap, right }) => [
      rule,
      String(predicted),
      ...[exact, overlap, right].map((count) => percent(count / predicted)),
    ]),
  );

/** One error in three lines: what, what both say, and where. */
export function errorLines({ type, kind, document, gold, predicted, wrong }: EvaluationError): string {
  const what = [type, kind, ...wrong.filter((name) => !name.includes('where'))].join(' ');
  const said = [
    gold && `gold ${shown(gold, wrong)}`,
    predicted && `found ${shown(predicted, wrong)} (${predicted.rule})`,
  ];
  const at = gold ?? predicted;
  const around = at ? aroundOf(document.text, at.start, at.end) : '';
  return `${what}  ${document.id}\n  ${said.filter(Boolean).join('; ')}\n  │ ${around}\n`;
}

function shown(fact: object, wrong: readonly string[]): string {
  const fields = Object.entries(fact).filter(
    ([name]) => name === 'text' || name === 'type' || isAsked(name, wrong),
  );
  return fields.map(([, value]) => toHarmlessLine(JSON.stringify(value))).join(' ');
}

const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  amount: ['amount', 'min', 'max'],
  currency: ['currency'],
  value: ['value', 'timex', 'amount', 'min', 'max', 'currency'],
  speaker: ['speaker'],
  cue: ['cue'],
};

const isAsked = (field: string, wrong: readonly string[]): boolean =>
  wrong.some((name) => FIELDS_OF[name]?.includes(field));

const AROUND = 50;

function aroundOf(text: string, start: number, end: number): string {
  const characters = Array.from(text);
  const part = (from: number, to: number): string => characters.slice(Math.max(0, from), to).join('');
  const marked = `${part(start - AROUND, start)}⟦${part(start, end)}⟧${part(end, end + AROUND)}`;
  return toHarmlessLine(marked);
}
