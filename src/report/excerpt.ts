import { fitLine, widthOf } from '../write/fit.js';
import { toHarmlessLine } from '../write/harmless.js';

/** A sentence around a fact in at most `width` columns: what comes before, the fact, what follows. */
export function excerptOf(sentence: string, text: string, width: number): readonly [string, string, string] {
  const line = toHarmlessLine(sentence);
  const fact = toHarmlessLine(text);
  const at = line.indexOf(fact);
  // A quotation over several sentences is not in the one it starts in.
  if (at < 0) return [fitLine(line, width), '', ''];
  const shown = fitLine(fact, width);
  const left = Math.max(0, width - widthOf(shown));
  const before = fitEnd(
    line.slice(0, at),
    Math.max(Math.floor(left / 2), left - widthOf(line.slice(at + fact.length))),
  );
  const behind = fitLine(line.slice(at + fact.length), Math.max(0, left - widthOf(before)));
  return [before, shown, behind];
}

/** The end of a line in at most `width` columns. */
function fitEnd(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  let start = Math.max(0, line.length - width + 1);
  while (widthOf(line.slice(start)) >= width && start < line.length) start++;
  return width > 0 ? `…${line.slice(start)}` : '';
}
