import type { Rule } from '../extract/finding.js';
import type { Fact } from '../facts/fact.js';
import type { Kind } from '../facts/kinds.js';
import type { Span } from '../text/span.js';

/** One step on the way to a fact: what it is about, and what happened. */
export interface Step {
  readonly about:
    | 'rule'
    | 'follows'
    | 'parts'
    | 'because'
    | 'joined'
    | 'won'
    | 'value'
    | 'reference'
    | 'name'
    | 'speaker'
    | 'hidden';
  readonly text: string;
}

/** Why a fact is what it is. Spans are in UTF-16. */
export interface Explained {
  readonly fact: Fact;
  readonly span: Span;
  readonly steps: readonly Step[];
}

/** What might have been a fact, and why it is none. */
export interface Rejected {
  readonly span: Span;
  readonly text: string;
  /** Null where no rule took it. */
  readonly rule: Rule['id'] | null;
  readonly kind: Kind | null;
  readonly why: string;
}

export interface Explanation {
  readonly facts: readonly Explained[];
  readonly rejected: readonly Rejected[];
}
