/** The version of package.json; a test holds the two together, so that no start has to read it. */
export const VERSION = '0.1.0';
