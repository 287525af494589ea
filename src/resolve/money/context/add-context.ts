import type { Setting } from '../setting.js';
import type { Sum } from '../sum.js';
import { changeOf } from './change.js';
import { partiesOf } from './parties.js';
import { whatOf } from './what.js';

/** Adds what the sentence plainly says about each sum: what it measures or buys, how it changed, who gives it to whom. */
export function addContext(sums: readonly Sum[], { text, parties }: Setting): readonly Sum[] {
  return sums.map((sum, i) => {
    const what = whatOf(text, sum);
    const change = changeOf(text, sum, sums[i - 1]);
    const between = partiesOf(text, sum, parties());
    return { ...sum, ...(what && { what }), ...(change && { change }), ...between };
  });
}
