/** Values of `type`, by kind. Apart from the schemas, so that asking for a type does not load zod. */
export const ENTITY_TYPES = ['PERSON', 'ORG', 'LOCATION', 'PRODUCT', 'EVENT', 'WORK', 'NORP'] as const;
export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const QUOTE_TYPES = ['direct', 'partial'] as const;

/** Every value that a `type` field can have, whatever the kind. */
export const FACT_TYPES = [...ENTITY_TYPES, ...DATE_TYPES, ...QUOTE_TYPES] as const;
