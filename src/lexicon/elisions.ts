/** Words that start with an apostrophe, without it: `’em`, `’tis`; a figure after it is a decade (`’90s`). */
export const ELISIONS: ReadonlySet<string> = new Set(
  'em tis twas til till cause bout round n neath twixt gainst fraid nuff nother kay tude burbs hood cept'.split(
    ' ',
  ),
);
