/**
 * JSON that is the same to a parser and harmless to what prints it: controls, marks that turn the reading order and
 * the `##` that begins a command to a build log (`##[error]`, `##vso[`) are written as escapes.
 */
export const toSafeJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(RISKY, toEscape).replaceAll('##', '#\\u0023');

const RISKY = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const toEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
