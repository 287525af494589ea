import { GIVING_VERBS, INVESTING_VERBS, RAISING_VERBS } from '../../../lexicon/measured-nouns.js';
import type { ResolvedEntity } from '../../resolved.js';
import type { Sum } from '../sum.js';

/** Ids of the entities that give and receive a sum, where the sentence says so in the plainest way. */
export interface Parties {
  readonly giver?: string;
  readonly receiver?: string;
}

/** Those of a text's entities that can pay and be paid, in text order. */
export interface PartyIndex {
  readonly sorted: readonly ResolvedEntity[];
  readonly byStart: ReadonlyMap<number, ResolvedEntity>;
}

export function indexParties(entities: readonly ResolvedEntity[]): PartyIndex {
  const parties = entities.filter(({ type }) => type === 'ORG' || type === 'PERSON');
  const sorted = parties.toSorted((a, b) => a.start - b.start);
  return { sorted, byStart: new Map(sorted.map((party) => [party.start, party])) };
}

/** `A paid B $5m`, `A has put over $8 billion into B`, `A raised $30m from B`. */
export function partiesOf(text: string, sum: Sum, parties: PartyIndex): Parties {
  const near = partiesBefore(sum, parties);
  const last = near.at(-1);
  if (!last) return {};
  const between = text.slice(last.end, sum.start);
  if (GIVES.test(between))
    return { giver: last.entity, ...named('receiver', partyBehind(text, sum, { parties, link: TO })) };
  if (INVESTS.test(between)) return invested(last, partyBehind(text, sum, { parties, link: INTO }));
  if (RAISES.test(between))
    return { receiver: last.entity, ...named('giver', partyBehind(text, sum, { parties, link: FROM })) };
  return paidBetween(text, sum, near);
}

const named = (role: 'giver' | 'receiver', id: string | undefined): Parties =>
  id === undefined ? {} : { [role]: id };

/** Without a receiver in sight the money may go into anything. */
const invested = (giver: ResolvedEntity, receiver: string | undefined): Parties =>
  receiver === undefined ? {} : { giver: giver.entity, receiver };

/** The last two parties that end shortly before the sum. */
function partiesBefore(sum: Sum, { sorted }: PartyIndex): ResolvedEntity[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < sum.start) low = middle + 1;
    else high = middle;
  }
  return sorted
    .slice(Math.max(0, low - 2), low)
    .filter(({ end }) => end <= sum.start && sum.start - end <= REACH);
}

/** Units between a party and its sum. */
const REACH = 60;

const AUXILIARIES =
  '(?: (?:has|have|had|will|would|also|already|since|recently|later|then|now|once|is|to|agreed|plans|promised|wants|expects|must)){0,3}';
const HEDGES =
  '(?: (?:about|around|some|roughly|nearly|almost|over|more than|less than|just under|just over|up to|at least|as much as|a|an|another|further|additional|estimated|total of|record)){0,3} ?';
const GIVES = new RegExp(`^${AUXILIARIES} (?:${GIVING_VERBS})${HEDGES}$`);
const INVESTS = new RegExp(`^${AUXILIARIES} (?:${INVESTING_VERBS})${HEDGES}$`);
const RAISES = new RegExp(`^${AUXILIARIES} (?:${RAISING_VERBS})${HEDGES}$`);
const GIVES_TO = new RegExp(`^${AUXILIARIES} (?:${GIVING_VERBS})(?: the)? $`);
const HEDGED = new RegExp(`^${HEDGES}$`);
const TO = /^ to (?:the )?/;
const INTO = /^ (?:in|into) (?:the )?/;
const FROM = /^ from (?:the )?/;

/** `A paid B $5m`. */
function paidBetween(text: string, sum: Sum, [giver, receiver]: readonly ResolvedEntity[]): Parties {
  if (!giver || !receiver) return {};
  const isPaid = GIVES_TO.test(text.slice(giver.end, receiver.start));
  const isNext = HEDGED.test(text.slice(receiver.end, sum.start));
  return isPaid && isNext ? { giver: giver.entity, receiver: receiver.entity } : {};
}

/** Id of the entity right behind the sum and a link. */
function partyBehind(
  text: string,
  sum: Sum,
  { parties, link }: { readonly parties: PartyIndex; readonly link: RegExp },
): string | undefined {
  const gap = link.exec(text.slice(sum.end, sum.end + 12))?.[0];
  return gap === undefined ? undefined : parties.byStart.get(sum.end + gap.length)?.entity;
}
