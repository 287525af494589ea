import type { DateFact } from '../facts/date.js';
import type { EntityFact } from '../facts/entity.js';
import type { Fact } from '../facts/fact.js';
import type { MoneyFact } from '../facts/money.js';
import type { QuoteFact } from '../facts/quote.js';

/** What a fact says beside its own text, in a few words for a person: the sum, the day, the speaker. */
export function meaningOf(fact: Fact): string {
  switch (fact.kind) {
    case 'entity':
      return entityMeaning(fact);
    case 'money':
      return moneyMeaning(fact);
    case 'date':
      return dateMeaning(fact);
    case 'quote':
      return quoteMeaning(fact);
  }
}

const joinParts = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null && part !== '').join(between);

const entityMeaning = ({ text, name, role, affiliation }: EntityFact): string =>
  joinParts([name === text ? null : name, role, affiliation], ' · ');

const SIGNS: Readonly<Record<MoneyFact['qualifier'], string>> = {
  exact: '',
  approximately: '≈ ',
  'more than': '> ',
  'less than': '< ',
  'at least': '≥ ',
  'at most': '≤ ',
  between: '',
};

function moneyMeaning({ amount, min, max, qualifier, currency, per }: MoneyFact): string {
  const range = [min, max].filter((bound) => bound !== null).map(toFigure);
  const figure = amount === null ? range.join(' to ') : `${SIGNS[qualifier]}${toFigure(amount)}`;
  return joinParts([figure, currency, per === null ? null : `a ${per}`], ' ');
}

/** 38000000000 as `38,000,000,000`. */
function toFigure(amount: number): string {
  const plain = String(Math.abs(amount));
  const [whole = '', fraction] = plain.split('.');
  const grouped = plain.includes('e') ? plain : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `${amount < 0 ? '−' : ''}${grouped}${fraction === undefined || plain.includes('e') ? '' : `.${fraction}`}`;
}

const dateMeaning = ({ value, mod }: DateFact): string =>
  joinParts([value, mod?.toLowerCase().replaceAll('_', ' ') ?? null], ' ');

const quoteMeaning = ({ speaker, cue }: QuoteFact): string =>
  joinParts([speaker === null ? null : (speaker.name ?? speaker.text), cue?.text ?? null], ' · ');
