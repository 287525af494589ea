import type { Kind } from './kinds.js';

/** Values of `type`, by kind. Apart from the schemas, so that asking for a type does not load zod. */
export const ENTITY_TYPES = ['PERSON', 'ORG', 'LOCATION', 'PRODUCT', 'EVENT', 'WORK', 'NORP'] as const;
export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const QUOTE_TYPES = ['direct', 'partial'] as const;

/** Every value that a `type` field can have, whatever the kind. */
export const FACT_TYPES = [...ENTITY_TYPES, ...DATE_TYPES, ...QUOTE_TYPES] as const;

/** The same by kind; a sum of money has no type. */
export const TYPES_OF: Readonly<Record<Kind, readonly string[]>> = {
  entity: ENTITY_TYPES,
  money: [],
  date: DATE_TYPES,
  quote: QUOTE_TYPES,
};
