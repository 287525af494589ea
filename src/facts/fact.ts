import { z } from 'zod';
import { dateSchema } from './date.js';
import { entitySchema } from './entity.js';
import { moneySchema } from './money.js';
import { quoteSchema } from './quote.js';

/** Every record factx prints: a union told apart by `kind`. */
export const factSchema = z.discriminatedUnion('kind', [entitySchema, moneySchema, dateSchema, quoteSchema]);

export type Fact = Readonly<z.infer<typeof factSchema>>;
