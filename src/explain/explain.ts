import { locateFacts } from '../resolve/locate.js';
import { compareSpans, isOverlap, type Span } from '../text/span.js';
import type { Hints, Source } from '../tokenize/document.js';
import { looksLikeFacts } from './candidates.js';
import type { Explained, Explanation, Rejected } from './explanation.js';
import { fateOf } from './fate.js';
import { stepsOf } from './steps.js';
import { type Trace, traceOf } from './trace.js';

/** Why each fact in a stretch of a text is what it is, and why what else is there is none. */
export function explain(source: Source, hints: Hints, stretch: Span): Explanation {
  const trace = traceOf(source, hints);
  const rejected = rejectedIn(trace, stretch);
  const all = [...rejected, ...untouchedIn(trace, stretch)];
  return { facts: explainFacts(trace, stretch), rejected: all.sort((a, b) => compareSpans(a.span, b.span)) };
}

function explainFacts(trace: Trace, stretch: Span): Explained[] {
  const resolved = trace.resolved.filter((item) => isOverlap(item, stretch));
  const facts = locateFacts(trace.document, resolved, 'codepoint');
  return resolved.flatMap((item, i) => {
    const fact = facts[i];
    return fact ? [{ fact, span: { start: item.start, end: item.end }, steps: stepsOf(item, trace) }] : [];
  });
}

function rejectedIn(trace: Trace, stretch: Span): Rejected[] {
  const { findings, document } = trace;
  return findings
    .filter((finding) => isOverlap(finding, stretch))
    .flatMap((finding) => {
      const why = fateOf(finding, trace);
      const { start, end, rule, kind } = finding;
      return why === null
        ? []
        : [{ span: { start, end }, text: document.text.slice(start, end), rule, kind, why }];
    });
}

/** What looks like a fact, and no rule took. */
function untouchedIn({ document, findings }: Trace, stretch: Span): Rejected[] {
  const taken = findings.filter((finding) => isOverlap(finding, stretch));
  const open = looksLikeFacts(document).filter(({ span }) => isOverlap(span, stretch));
  return open.filter(({ span }) => !taken.some((finding) => isOverlap(finding, span)));
}
