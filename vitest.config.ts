import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants the counts of the tests beside what is shown of them. */
const report = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/bundle.ts'],
    testTimeout: 60_000,
    reporters: report === undefined ? ['default'] : [['json', { outputFile: report }], 'default'],
  },
});
