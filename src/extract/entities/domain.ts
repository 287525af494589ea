import type { Rule } from '../finding.js';

/** A domain by itself: no `www.`, path, address or file name, and an ending that sites of publishers and firms have. */
const PATTERN =
  /(?<![@\w./:-])(?!www\.)[a-z0-9][a-z0-9-]{1,40}\.(?:co\.(?:uk|za|nz|ke|in|jp|il)|com(?:\.[a-z]{2})?|org|net|info|news|fyi|fm|tv)\b(?![\w@/-]|\.\w)/gi;

/** A domain that stands for who publishes there: `Source: geekwire.com`. */
export const domain: Rule<'entity'> = {
  id: 'entity.domain',
  kind: 'entity',
  example: 'first reported by ⟦harbourpost.com⟧ on Monday',
  *find({ text }) {
    for (const { 0: site, index } of text.matchAll(PATTERN)) {
      yield { start: index, end: index + site.length, type: 'ORG', confidence: 0.7 };
    }
  },
};
