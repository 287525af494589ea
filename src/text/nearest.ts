/** The choice that a mistyped word most likely means: the fewest letters changed, at most two in five. */
export function nearestOf(word: string, choices: readonly string[]): string | null {
  const distances = choices.map((choice) => distanceOf(word.toLowerCase(), choice.toLowerCase()));
  const least = Math.min(...distances);
  const nearest = choices[distances.indexOf(least)] ?? null;
  const isNear = nearest !== null && least <= Math.max(1, Math.ceil(nearest.length * 0.4));
  return isNear ? nearest : (choices.find((choice) => isStart(word, choice)) ?? null);
}

const isStart = (word: string, choice: string): boolean =>
  word.length >= 2 && choice.toLowerCase().startsWith(word.toLowerCase());

const MAX_LENGTH = 40;

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return MAX_LENGTH;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      const moved = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : MAX_LENGTH;
      row.push(Math.min(changed, moved, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? MAX_LENGTH;
}
