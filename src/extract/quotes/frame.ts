import type { Rule } from '../finding.js';
import type { Attribution } from './attribution.js';
import { confidenceOf } from './confidence.js';
import { toFound } from './found.js';
import { type Site, sitesOf } from './site.js';

/** One way in which a text attributes a quotation; what it offers is weighed, not judged, by itself. */
export interface Frame {
  readonly id: string;
  readonly example: string;
  readonly follows?: string;
  /** What the text around one quotation offers. */
  readonly attributionsOf: (site: Site) => Iterable<Attribution>;
}

/** The rule of a frame: all it offers for every quotation, each as sure as the weights say. */
export const frameRule = (frame: Frame): Rule<'quote'> & Frame => ({
  ...frame,
  kind: 'quote',
  *find(document) {
    for (const site of sitesOf(document)) {
      for (const attribution of frame.attributionsOf(site)) {
        const confidence = confidenceOf({ frame: frame.id, site, attribution });
        if (confidence >= LEAST) yield toFound(site, attribution, confidence);
      }
    }
  },
});

/** Below it an offer is taken for no attribution; chosen on PolNeAR for the best exact F1. */
const LEAST = 0.2;
