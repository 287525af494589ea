import { toHarmless } from '../write/harmless.js';

/** A value in JSON notation on one line; `nothing` where a field is not there. */
export const shownValue = (value: unknown): string =>
  value === undefined ? 'nothing' : toHarmless(JSON.stringify(shorten(value)));

const MAX_SHOWN = 200;

const shorten = (value: unknown): unknown =>
  typeof value === 'string' && value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;

/** Two values side by side. Of long texts only the part that differs is shown, with some words around it. */
export function shownPair(old: unknown, now: unknown): readonly [string, string] {
  if (typeof old !== 'string' || typeof now !== 'string') return [shownValue(old), shownValue(now)];
  if (old.length <= MAX_SHOWN / 2 && now.length <= MAX_SHOWN / 2) return [shownValue(old), shownValue(now)];
  const before = sharedStart(old, now);
  const behind = sharedEnd(old, now, before);
  return [shownValue(cut(old, before, behind)), shownValue(cut(now, before, behind))];
}

const AROUND = 24;

function cut(text: string, before: number, behind: number): string {
  const start = Math.max(0, before - AROUND);
  const end = Math.min(text.length, text.length - behind + AROUND);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string, before: number): number {
  const most = Math.min(a.length, b.length) - before;
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
