import { NameField, PartOfSpeech } from '../../lexicon/name-fields.js';
import type { Row } from './read-list.js';

/** What one gazetteer says of its names: levels by field, 0 for nothing. */
export interface ListFields {
  readonly list: string;
  readonly fieldsOf: (row: Row) => readonly (readonly [NameField, number])[];
}

/** Level 1, 2 or 3 by two thresholds. */
const level = (weight: number, [usual, best]: readonly [number, number]): number =>
  1 + Number(weight >= usual) + Number(weight >= best);

const tags = ({ info }: Row): string[] => info.split(',');

/** Every gazetteer that goes into `names.bin`, and what its rows are worth. */
export const LISTS: readonly ListFields[] = [
  { list: 'given-names', fieldsOf: ({ weight }) => [[NameField.GIVEN, level(weight, [1000, 30_000])]] },
  { list: 'surnames', fieldsOf: ({ weight }) => [[NameField.SURNAME, level(weight, [1000, 20_000])]] },
  { list: 'cities', fieldsOf: ({ weight }) => [[NameField.CITY, level(weight, [100_000, 700_000])]] },
  { list: 'regions', fieldsOf: ({ weight }) => [[NameField.REGION, level(weight, [100, 400])]] },
  { list: 'countries', fieldsOf: () => [[NameField.COUNTRY, 1]] },
  { list: 'norp', fieldsOf: ({ weight }) => [[NameField.NORP, level(weight, [120, 500])]] },
  {
    list: 'companies',
    fieldsOf: (row) => [[NameField.COMPANY, trusted(row, level(row.weight, [300, 700]))]],
  },
  { list: 'organizations', fieldsOf: organizationFields },
  { list: 'products', fieldsOf: (row) => [[NameField.PRODUCT, trusted(row, level(row.weight, [200, 800]))]] },
  { list: 'works', fieldsOf: ({ weight }) => [[NameField.WORK, level(weight, [200, 650])]] },
  { list: 'events', fieldsOf: () => [[NameField.EVENT, 1]] },
  { list: 'people', fieldsOf: () => [[NameField.PERSON, 1]] },
  { list: 'titles', fieldsOf: (row) => (row.weight >= 300 ? [[NameField.TITLE, 1]] : []) },
  { list: 'legal-suffixes', fieldsOf: ({ weight }) => (weight >= 200 ? [[NameField.LEGAL_FORM, 1]] : []) },
  { list: 'english-words', fieldsOf: wordFields },
];

/** A name that is also a common word is trusted one level less. */
const trusted = (row: Row, trust: number): number =>
  tags(row).includes('word') ? Math.max(1, trust - 1) : trust;

function organizationFields(row: Row) {
  const isTeam = tags(row).some((tag) => tag === 'team' || tag === 'league');
  const trust = trusted(row, level(row.weight, [250, 800]));
  return [[NameField.ORGANIZATION, trust] as const, [NameField.TEAM, Number(isTeam)] as const];
}

function wordFields(row: Row) {
  const { weight: rank, info } = row;
  const frequency = rank <= 1000 ? 3 : rank <= 8000 ? 2 : 1;
  const share = Number(/cap=(?<share>[\d.]+)/.exec(info)?.groups?.share ?? 0);
  const capitalized = Number(share >= 0.1) + Number(share >= 0.5) + Number(share >= 0.9);
  return [
    [NameField.FREQUENCY, frequency] as const,
    [NameField.CAPITALIZED, capitalized] as const,
    [NameField.PART_OF_SPEECH, partOfSpeech(info)] as const,
  ];
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['n', PartOfSpeech.NOUN],
  ['v', PartOfSpeech.VERB],
  ['a', PartOfSpeech.ADJECTIVE],
  ['r', PartOfSpeech.ADVERB],
]);

/** The commonest part of speech: `n:0.60,v:0.40` is a noun; `det`, `adp` and the like are closed classes. */
function partOfSpeech(info: string): number {
  const shares = [...info.matchAll(/(?<part>[nvar]):(?<share>[\d.]+)/g)];
  const best = shares.sort((a, b) => Number(b.groups?.share) - Number(a.groups?.share))[0];
  if (best) return PARTS.get(best.groups?.part ?? '') ?? PartOfSpeech.UNKNOWN;
  return /^[a-z]+/.test(info) && !info.startsWith('cap') ? PartOfSpeech.CLOSED : PartOfSpeech.UNKNOWN;
}
