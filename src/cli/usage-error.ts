/** A command line that is wrong: what, and how to mend it. Ends the run with status 2. */
export class UsageError extends Error {
  readonly mend: string;

  constructor(what: string, mend: string) {
    super(what);
    this.mend = mend;
  }
}
