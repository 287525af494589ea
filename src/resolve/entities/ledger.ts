import type { EntityFinding } from '../../extract/finding.js';
import type { Document } from '../../tokenize/document.js';
import { type Form, type Forms, gatherForms } from './form.js';

/** What the linking steps read and write: forms are linked to entities, a bare surname's mentions moved to a form. */
export interface Ledger {
  readonly document: Document;
  readonly mentions: readonly EntityFinding[];
  readonly forms: readonly Form[];
  /** The form that speaks for a mention; a step may move an ambiguous one. */
  readonly formOfMention: Int32Array;
  readonly entities: Entities;
  /** Why a mention was moved to its form. */
  readonly movedBecause: Map<number, string>;
  /** Forms that the text calls former names. */
  readonly formerNames: Set<number>;
  /** The form of a family with that folded name. */
  readonly formNamed: (family: Form['family'], key: string) => Form | undefined;
}

/** One decision about a document's entities, made in place. */
export interface LinkingStep {
  readonly id: string;
  readonly apply: (ledger: Ledger) => void;
}

export function openLedger(document: Document, mentions: readonly EntityFinding[]): Ledger {
  const { list, ofMention, named }: Forms = gatherForms(document.text, mentions);
  return {
    document,
    mentions,
    forms: list,
    formOfMention: ofMention,
    entities: new Entities(list.length),
    movedBecause: new Map(),
    formerNames: new Set(),
    formNamed: (family, key) => named[family].get(key),
  };
}

/** Which forms are one entity: a union-find that remembers why each form was joined. */
export class Entities {
  readonly #parent: Int32Array;
  readonly #because: (string | undefined)[] = [];

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, i) => i);
  }

  /** The form that stands for the whole entity: the earliest one. */
  rootOf(form: number): number {
    let root = form;
    while (this.#parentOf(root) !== root) root = this.#parentOf(root);
    for (let at = form; at !== root; ) {
      const next = this.#parentOf(at);
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  isSame(a: number, b: number): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  link(a: number, b: number, because: string): void {
    const [early, late] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y);
    if (early === undefined || late === undefined || early === late) return;
    this.#parent[late] = early;
    this.#because[a] ??= because;
  }

  /** The step that joined `form` to another one, if any did. */
  becauseOf(form: number): string | undefined {
    return this.#because[form];
  }

  #parentOf(form: number): number {
    return this.#parent[form] ?? form;
  }
}
