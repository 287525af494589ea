/** Where a document came from, for what points into files. */
export interface Origin {
  /** Path of the file, as given. */
  readonly path: string;
  /** What its lines count: lines of the file, lines of a text taken out of it; a number says all of it is that line. */
  readonly lines: 'file' | 'text' | number;
}
