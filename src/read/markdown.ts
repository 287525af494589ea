import { dayOf } from './iso-day.js';
import type { ReadText } from './reading.js';

/**
 * Reads Markdown in place: marks become as many blanks, so that offsets, lines and columns are those of the file.
 * Words, list marks and the `>` that opens a block quote stay; code blocks, comments and link targets go. A `date`
 * in the front matter becomes the reference date.
 */
export function readMarkdown(file: string): ReadText {
  const frontMatter = FRONT_MATTER.exec(file)?.[0] ?? '';
  const text = blank(frontMatter) + blankMarks(file.slice(frontMatter.length));
  return { text, reference: dateOf(frontMatter) };
}

const FRONT_MATTER = /^---[ \t]{0,9}\r?\n(?:(?!---)[^\n]{0,2000}\n){0,200}---[ \t]{0,9}(?:\r?\n|$)/;

function dateOf(frontMatter: string): string | null {
  const { stamp = '' } = FRONT_DATE.exec(frontMatter)?.groups ?? {};
  return dayOf(stamp);
}

const FRONT_DATE =
  /^(?:date|published|publishdate|pubdate|published_at|datepublished)[ \t]{0,9}:[ \t]{0,9}["']?(?<stamp>[^\n"']{8,40})/im;

/** The same length and the same lines, but nothing to see. */
const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');

const blankMarks = (text: string): string => STEPS.reduce((read, step) => step(read), text);

/** In this order: what stands inside code or a comment is no mark. */
const STEPS: readonly ((text: string) => string)[] = [
  blankFences,
  blankComments,
  (text) => text.replaceAll(REFERENCE, blank),
  (text) => text.replaceAll(LINK, blankLink),
  (text) => text.replaceAll(AUTOLINK, blank),
  (text) => text.replaceAll(TAG, blank),
  (text) => text.replaceAll(HEADING, blank),
  (text) => text.replaceAll(RULE, blank),
  (text) => text.replaceAll(CODE, (match) => ` ${match.slice(1, -1)} `),
  (text) => text.replaceAll(STARS, blank),
  (text) => text.replaceAll(UNDERLINES, blank),
  (text) => text.replaceAll(STRIKE, blank),
  blankQuoteMarks,
  (text) => text.replaceAll(ESCAPE, ' '),
];

const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t][^\n]*$/gm;
const LINK =
  /!?\[(?<label>(?:[^\][\n]|\n(?!\s*\n)){0,300})\](?:\((?<target>[^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?)\)|\[[^\]\n]{0,200}\])/g;
const AUTOLINK = /<(?:https?:\/\/|mailto:)[^<>\s]{1,1000}>/g;
const TAG = /<\/?[a-z][^<>\n]{0,300}>/gi;
const HEADING = /^ {0,3}#{1,6}(?=[ \t])|[ \t]#{1,6}[ \t]{0,9}$/gm;
/** Thematic breaks and the lines under headings. */
const RULE = /^ {0,3}(?:(?:\*[ \t]?){3,100}|(?:-[ \t]?){3,100}|(?:_[ \t]?){3,100}|={3,100})[ \t]{0,9}$/gm;
const CODE = /`[^`\n]{1,300}`/g;
/** Touching a word, so that neither `5 * 3` nor the mark of a list is meant; `\*` is a star. */
const STARS = /(?<![\\*])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?!\*)/g;
/** At the edge of a word: `snake_case` stays. */
const UNDERLINES = /(?<![A-Za-z0-9_\\])_{1,3}(?=[^\s_])|(?<=[^\s_\\])_{1,3}(?![A-Za-z0-9_])/g;
const STRIKE = /~~/g;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/** A picture goes whole; a link keeps its words. */
function blankLink(match: string, label: string): string {
  if (match.startsWith('!')) return blank(match);
  return ` ${label}${blank(match.slice(1 + label.length))}`;
}

const QUOTE_MARK = /^ {0,3}(?:>[ \t]?){1,9}/;

/** Keeps the `>` of a block quote's paragraph only where it opens: inside, it would stand between two words. */
function blankQuoteMarks(text: string): string {
  if (!text.includes('>')) return text;
  let isOpen = false;
  return text
    .split('\n')
    .map((line) => {
      const mark = QUOTE_MARK.exec(line)?.[0] ?? '';
      const hasWords = mark !== '' && line.slice(mark.length).trim() !== '';
      const kept = hasWords && !isOpen ? line : blank(mark) + line.slice(mark.length);
      isOpen = hasWords;
      return kept;
    })
    .join('\n');
}

const FENCE = /^ {0,3}(?<mark>`{3,}|~{3,})/;

/** Lines from an opening fence to its closing one, or to the end. */
function blankFences(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  let open: string | null = null;
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.groups?.mark ?? null;
      const isInside = open !== null || mark !== null;
      if (open === null) open = mark;
      else if (mark?.startsWith(open)) open = null;
      return isInside ? blank(line) : line;
    })
    .join('\n');
}

/** From `<!--` to `-->`, by one walk over the text. */
function blankComments(text: string): string {
  let read = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return read + text.slice(at);
    read += text.slice(at, start) + blank(text.slice(start, end + 3));
    at = end + 3;
  }
}
