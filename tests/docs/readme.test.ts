import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeReadme, README } from './readme.js';

test('the README says what the schemas, the rules and the command say (else: npm run docs)', () => {
  const readme = readFileSync(README, 'utf8');
  expect(readme).toBe(makeReadme(readme));
});
