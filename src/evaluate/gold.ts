import { z } from 'zod';

const span = { start: z.int().min(0), end: z.int().min(1) };
const number = z.number().nullish();
const text = z.string().nullish();

const goldFact = z.object({
  kind: z.string(),
  ...span,
  text: z.string(),
  type: text,
  amount: number,
  min: number,
  max: number,
  currency: text,
  value: text,
  timex: z.array(z.string()).optional(),
  speaker: z.object(span).nullish(),
  cue: z.object(span).nullish(),
});

/** A document with the facts it holds, spans in code points; `kinds` and `types` say what of them is complete. */
const goldDocument = z.object({
  id: z.string(),
  text: z.string(),
  referenceDate: z.string().nullish(),
  kinds: z.array(z.string()),
  types: z.array(z.string()).optional(),
  facts: z.array(goldFact),
  ignore: z.array(z.object(span)).optional(),
});

export type GoldFact = Readonly<z.infer<typeof goldFact>>;
export type GoldDocument = Readonly<z.infer<typeof goldDocument>>;

/** A line of gold that is none, and why. */
export class GoldError extends Error {}

/** Reads one line of a gold file. */
export function parseGold(line: string): GoldDocument {
  const parsed = goldDocument.safeParse(parseJson(line));
  if (!parsed.success) throw new GoldError(firstIssue(parsed.error));
  const { data } = parsed;
  const characters = Array.from(data.text);
  for (const { start, end, text: stated } of data.facts) {
    const found = characters.slice(start, end).join('');
    if (found !== stated) {
      throw new GoldError(
        `${data.id}: the text at ${start} is ${JSON.stringify(found)}, not ${JSON.stringify(stated)}`,
      );
    }
  }
  return data;
}

const firstIssue = ({ issues: [issue] }: z.ZodError): string =>
  issue ? `${issue.path.join('.') || 'the line'}: ${issue.message}` : 'it has the wrong form';

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new GoldError('not JSON');
  }
}
