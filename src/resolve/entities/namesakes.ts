/** The shorter forms, by id, that a full name can be meant by. */
export interface ShortForms {
  readonly bySurname: readonly number[];
  readonly byGiven: readonly number[];
}

export const NO_SHORT_FORMS: ShortForms = { bySurname: [], byGiven: [] };

/** A mention of a full name, or of a short one that was given to it. */
interface Named {
  readonly form: number;
  /** The root form of the person's entity. */
  readonly person: number;
  /** Index of the mention. */
  readonly at: number;
}

/** Who was called by each short form so far: who last, and who most often. */
export class Namesakes {
  readonly #mentions: Int32Array;
  readonly #bySurname: Called;
  readonly #byGiven: Called;

  constructor(forms: number) {
    this.#mentions = new Int32Array(forms);
    this.#bySurname = new Called(forms);
    this.#byGiven = new Called(forms);
  }

  mention(named: Named, { bySurname, byGiven }: ShortForms = NO_SHORT_FORMS): void {
    const count = (this.#mentions[named.person] ?? 0) + 1;
    this.#mentions[named.person] = count;
    for (const short of bySurname) this.#bySurname.add(short, named, count);
    for (const short of byGiven) this.#byGiven.add(short, named, count);
  }

  /** The full form that a short one stands for: the nearest, if it is near, else the one named most. */
  whoIs(short: number, isNear: (at: number) => boolean): number | undefined {
    return this.#bySurname.whoIs(short, isNear) ?? this.#byGiven.whoIs(short, isNear);
  }
}

/** Last and most often named, by short form; -1 for none. */
class Called {
  readonly #last: Int32Array;
  readonly #lastAt: Int32Array;
  readonly #most: Int32Array;
  readonly #mostCount: Int32Array;

  constructor(forms: number) {
    this.#last = new Int32Array(forms).fill(-1);
    this.#lastAt = new Int32Array(forms).fill(-1);
    this.#most = new Int32Array(forms).fill(-1);
    this.#mostCount = new Int32Array(forms);
  }

  add(short: number, { form, at }: Named, count: number): void {
    this.#last[short] = form;
    this.#lastAt[short] = at;
    if (count < (this.#mostCount[short] ?? 0)) return;
    this.#most[short] = form;
    this.#mostCount[short] = count;
  }

  whoIs(short: number, isNear: (at: number) => boolean): number | undefined {
    const last = this.#last[short] ?? -1;
    const most = this.#most[short] ?? -1;
    if (last < 0) return undefined;
    return last === most || isNear(this.#lastAt[short] ?? -1) ? last : most;
  }
}
