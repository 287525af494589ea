import type { Sum } from '../sum.js';

/** How the text says the sum changed, in its words: `up 12%`, `from $61.9 billion`; undefined where it does not. */
export const changeOf = (text: string, sum: Sum, before: Sum | undefined): string | undefined =>
  changeBehind(text, sum) ?? changeFrom(text, sum, before);

const BEHIND =
  /^,? (?<change>(?:up|down|a rise of|a fall of|an increase of|a decline of|a gain of|a drop of) (?:about |nearly |almost |more than |over |just )?\d[\d.,]{0,6}(?:%| ?per ?cent| percent))(?![\w-])/;

/** Behind a `from` the change is that of another sum. */
const changeBehind = (text: string, { start, end }: Sum): string | undefined =>
  /\b(?:from|with|against) $/.test(text.slice(Math.max(0, start - 8), start))
    ? undefined
    : BEHIND.exec(text.slice(end, end + 60))?.groups?.change;

/** `from $61.9 billion to ⟦$63.9 billion⟧`. */
function changeFrom(text: string, sum: Sum, before: Sum | undefined): string | undefined {
  if (!before || before.isRange || sum.isRange || before.unit.fallback !== sum.unit.fallback)
    return undefined;
  const link = text.slice(before.end, sum.start);
  const isPair =
    link === ' to ' &&
    /\bfrom (?:about |nearly |almost |just over |just under )?$/.test(
      text.slice(Math.max(0, before.start - 24), before.start),
    );
  return isPair ? `from ${text.slice(before.start, before.end)}` : undefined;
}
