/**
 * A text that cannot move the cursor, change colours or turn the reading order of a terminal: control characters
 * become their pictures (␛), invisible ones that reorder or hide text their code (<U+202E>), lone surrogates U+FFFD.
 */
export const toHarmless = (text: string): string => text.replaceAll(HARMFUL, toVisible);

/** The same on one line: white space and line breaks become single blanks. */
export const toHarmlessLine = (text: string): string => toHarmless(text.replaceAll(BLANKS, ' ').trim());

const BLANKS = /[\t\n\v\f\r \u0085\u00a0\u2028\u2029\u3000]+/g;

/** C0 and C1 controls, bidi marks and embeddings, zero-width space, word joiner, byte-order mark, tags, surrogates. */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

function toVisible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code === 0xad ? '' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
