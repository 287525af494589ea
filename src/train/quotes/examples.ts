import { featuresOf } from '../../extract/quotes/features.js';
import type { Frame } from '../../extract/quotes/frame.js';
import { type Site, sitesOf, spanOf } from '../../extract/quotes/site.js';
import { isOverlap, type Span } from '../../text/span.js';
import { FRAMES } from './frames.js';
import type { GoldDocument, GoldQuotation } from './gold.js';

/** One offer of a frame for one quotation: what holds of it, and whether gold has the same speaker and cue. */
export interface Example {
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** The offers for one quotation, of which the surest is taken. */
export interface Contest {
  readonly offers: readonly Example[];
  /** Whether gold knows the quotation at all. */
  readonly isGold: boolean;
}

/** A contest for every quotation of a document that any frame offers something for. */
export function contestsOf({ document, quotations }: GoldDocument): Contest[] {
  const byStart = new Map(quotations.map((quotation) => [quotation.start, quotation]));
  const contests: Contest[] = [];
  for (const site of sitesOf(document)) {
    const found = byStart.get(site.quotation.start);
    const gold = found?.end === site.quotation.end ? found : undefined;
    const offers = FRAMES.flatMap((frame) => offersOf(frame, site, gold));
    if (offers.length > 0) contests.push({ offers, isGold: gold !== undefined });
  }
  return contests;
}

const offersOf = (frame: Frame, site: Site, gold: GoldQuotation | undefined): Example[] =>
  Array.from(frame.attributionsOf(site), (attribution) => {
    const { subject, cue } = attribution;
    const speaker = subject && spanOf(site.narration, subject);
    const isRight =
      gold !== undefined && agrees(gold.speaker, speaker) && agrees(gold.cue, spanOf(site.narration, cue));
    return { features: featuresOf({ frame: frame.id, site, attribution }), isRight };
  });

const agrees = (gold: Span | null, offered: Span | null): boolean =>
  gold === null || offered === null ? gold === offered : isOverlap(gold, offered);
