import type { Finding } from '../extract/finding.js';
import { RULES } from '../extract/rules.js';
import type { Resolved, ResolvedDate, ResolvedEntity, ResolvedQuote } from '../resolve/resolved.js';
import { isInside, isOverlap, isSameSpan, type Span } from '../text/span.js';
import type { Document } from '../tokenize/document.js';
import type { Step } from './explanation.js';
import { advantage, quoted } from './fate.js';
import { partsOf, shownFields } from './parts.js';
import type { Trace } from './trace.js';

/** The way to one fact, step by step. */
export function stepsOf(item: Resolved, trace: Trace): Step[] {
  const { document, findings, ignored } = trace;
  const own = findings.filter(({ kind }) => kind === item.kind);
  const finding =
    own.find((found) => isSameSpan(found, item) && found.rule === item.rule) ?? firstInside(own, item);
  const because = [...new Set([...(finding?.because ?? []), ...(item.because ?? [])])];
  return [
    ...ruleSteps(item.rule),
    ...(finding ? [step('parts', partsOf(finding, document))] : []),
    ...because.map((text) => step('because', text)),
    ...joinedSteps(item, own, trace),
    ...wonSteps(finding, trace),
    ...valueSteps(item, trace),
    ...(ignored.has(document.text.slice(item.start, item.end))
      ? [step('hidden', '`ignore` of factx.config.json lists this text: it is never reported')]
      : []),
  ].filter(({ text }) => text !== '');
}

const step = (about: Step['about'], text: string): Step => ({ about, text });

const firstInside = (own: readonly Finding[], item: Resolved): Finding | undefined =>
  own.find((found) => isInside(found, item)) ?? own.find((found) => isOverlap(found, item));

function ruleSteps(id: string): Step[] {
  const rule = RULES.find((known) => known.id === id);
  return [
    step('rule', rule ? `${id}, as in: ${rule.example}` : id),
    ...(rule?.follows ? [step('follows', rule.follows)] : []),
  ];
}

/** Other findings that lie in what it became: two ends of a range, a day and its time. */
function joinedSteps(item: Resolved, own: readonly Finding[], { document, losses }: Trace): Step[] {
  const inside = own.filter(
    (found) => isInside(found, item) && !isSameSpan(found, item) && !losses.has(found),
  );
  if (inside.length === 0) return [];
  return [
    step('joined', `of ${inside.map((found) => `${quoted(document, found)} (${found.rule})`).join(' and ')}`),
  ];
}

function wonSteps(finding: Finding | undefined, { document, losses }: Trace): Step[] {
  if (!finding) return [];
  const beaten = [...losses].filter(([, winner]) => winner === finding);
  return beaten.map(([loser]) =>
    step('won', `over ${loser.rule} ${quoted(document, loser)}: ${advantage(finding, loser)}`),
  );
}

function valueSteps(item: Resolved, trace: Trace): Step[] {
  switch (item.kind) {
    case 'money':
      return [step('value', shownFields(item, ['amount', 'min', 'max', 'currency', 'qualifier', 'per']))];
    case 'date':
      return [
        step('value', shownFields(item, ['type', 'value', 'mod', 'from', 'to', 'quant', 'freq'])),
        step('reference', referenceText(item, trace)),
      ];
    case 'entity':
      return nameSteps(item, trace);
    case 'quote':
      return speakerSteps(item, trace);
  }
}

function referenceText({ reference, value }: ResolvedDate, { document }: Trace): string {
  if (reference === null) return value.startsWith('XXXX') ? 'nothing: no date of the text is known' : '';
  if (document.reference === null) return `${reference}, which the text itself states`;
  return reference === document.reference
    ? `${reference}, the date of the document`
    : `${reference}, from the text`;
}

function nameSteps(item: ResolvedEntity, { document, resolved }: Trace): Step[] {
  const mentions = resolved.filter((other) => other.kind === 'entity' && other.entity === item.entity);
  const first = mentions[0];
  const isFirst = first === undefined || isSameSpan(first, item);
  const origin = isFirst ? 'the first mention' : `first mentioned as ${quoted(document, first)}`;
  const count = `${mentions.length} mention${mentions.length === 1 ? '' : 's'}`;
  return [step('name', `${JSON.stringify(item.name)} (${item.entity}), ${origin} of ${count}`)];
}

function speakerSteps({ speaker, cue }: ResolvedQuote, { document, resolved }: Trace): Step[] {
  const by = cue ? `by the cue ${quoted(document, cue)}` : 'without a cue';
  if (!speaker) return [step('speaker', `none found, ${by}`)];
  const named =
    speaker.name === null ? 'which no name stands behind' : `named ${JSON.stringify(speaker.name)}`;
  const mentions = resolved.filter((item) => item.kind === 'entity' && item.entity === speaker.entity);
  const mention =
    mentions.find((item) => isOverlap(item, speaker)) ??
    mentions.findLast((item) => item.start < speaker.start);
  const from = mention ? ` ${fromMention(mention, speaker, document)}` : '';
  return [step('speaker', `${quoted(document, speaker)}, ${by}, ${named}${from}`)];
}

/** A name in the speaker's own words, or the last one before a pronoun or description that means its bearer. */
const fromMention = (mention: Span, speaker: Span, document: Document): string =>
  isOverlap(mention, speaker)
    ? `by the mention ${quoted(document, mention)}`
    : `whom it means: ${quoted(document, mention)} was named last`;
