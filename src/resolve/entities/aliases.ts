import type { Family, Form } from './form.js';
import type { Ledger } from './ledger.js';

/** Which line of a list of aliases a folded name stands in. */
export type AliasIndex = ReadonlyMap<string, number>;

export const indexAliases = (lines: readonly (readonly string[])[]): AliasIndex =>
  new Map(lines.flatMap((names, line) => names.map((name) => [name, line] as const)));

/** Links the forms of a family whose names stand in one line. */
export function linkAliases({ forms, entities }: Ledger, family: Family, index: AliasIndex): void {
  const byLine = new Map<number, Form>();
  for (const form of forms) {
    const line = form.family === family ? index.get(form.key) : undefined;
    if (line === undefined) continue;
    const known = byLine.get(line);
    if (known === undefined) byLine.set(line, form);
    else entities.link(form.id, known.id, 'alias');
  }
}
