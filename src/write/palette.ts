type Paint = (text: string) => string;

/** The colours a table uses; a chalk instance is one. */
export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly cyan: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly magenta: Paint;
}

const plain: Paint = (text) => text;

/** No colours at all. */
export const PLAIN: Palette = {
  bold: plain,
  dim: plain,
  cyan: plain,
  green: plain,
  yellow: plain,
  magenta: plain,
};
