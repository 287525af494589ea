import type { Form } from './form.js';
import type { Entities } from './ledger.js';

/** For every short form, the longer one it may stand for, as long as all that were named are one entity. */
export class Readings {
  readonly #entities: Entities;
  readonly #longs = new Map<Form, Form | typeof SEVERAL>();

  constructor(entities: Entities) {
    this.#entities = entities;
  }

  add(short: Form, long: Form): void {
    const known = this.#longs.get(short);
    if (known === undefined) this.#longs.set(short, long);
    else if (known !== SEVERAL && !this.#entities.isSame(known.id, long.id)) this.#longs.set(short, SEVERAL);
  }

  has(short: Form): boolean {
    return this.#longs.has(short);
  }

  /** Every short form that has one reading, with it. */
  *unique(): Iterable<readonly [short: Form, long: Form]> {
    for (const [short, long] of this.#longs) if (long !== SEVERAL) yield [short, long];
  }
}

const SEVERAL = 'several';
