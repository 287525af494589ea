import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { asFindings, readMentions } from '../../marked-mentions.js';

/** The name given to every mention of a marked text. */
function namesIn(marked: string): string[] {
  const { text, mentions } = readMentions(marked);
  const document = toDocument({ id: 't', text, reference: null });
  return resolveEntities(document, asFindings(mentions)).map(({ name, entity }) => `${entity} ${name}`);
}

const twice = (name: string) => [name, name];
const thrice = (name: string) => [name, name, name];

/** What is shown, a marked text, and the name or entity of each of its mentions. */
type Row = readonly [what: string, marked: string, ...expected: string[]];

const PEOPLE: readonly Row[] = [
  ['a surname after the full name', '⟦Ana Ruiz|P⟧ sang. ⟦Ruiz|P⟧ bowed.', 'Ana Ruiz', 'Ana Ruiz'],
  [
    'a headline before the full name',
    '⟦Ruiz|P⟧ sings\n\nOn Monday ⟦Ana Ruiz|P⟧ sang.',
    'Ana Ruiz',
    'Ana Ruiz',
  ],
  ['a given name', '⟦Ana Ruiz|P⟧ sang. ⟦Ana|P⟧ bowed.', 'Ana Ruiz', 'Ana Ruiz'],
  [
    'a double surname and its last part',
    '⟦Luis Vega Prado|P⟧, then ⟦Vega Prado|P⟧, then ⟦Prado|P⟧.',
    'Luis Vega Prado',
    'Luis Vega Prado',
    'Luis Vega Prado',
  ],
  [
    'a family name that comes first',
    '⟦Zhou Lanying|P⟧ won. ⟦Zhou|P⟧ smiled.',
    'Zhou Lanying',
    'Zhou Lanying',
  ],
  ['an initial', '⟦Ana M. Ruiz|P⟧ or ⟦Ana Ruiz|P⟧', 'Ana M. Ruiz', 'Ana M. Ruiz'],
  ['initials only', '⟦A. Ruiz|P⟧ is ⟦Ana Ruiz|P⟧', 'Ana Ruiz', 'Ana Ruiz'],
  ['a suffix', '⟦Tom Reed Jr.|P⟧ and ⟦Tom Reed|P⟧ and ⟦Reed|P⟧', ...thrice('Tom Reed Jr.')],
  ['a nickname', '⟦William Hatch|P⟧ or ⟦Bill Hatch|P⟧', 'William Hatch', 'William Hatch'],
  ['accents and hyphens', '⟦Zoé Kéïta-Diop|P⟧ is ⟦Zoe Keita Diop|P⟧', 'Zoé Kéïta-Diop', 'Zoé Kéïta-Diop'],
  ['capitals', '⟦ANA RUIZ|P⟧ DIES\n\n⟦Ana Ruiz|P⟧ has died.', 'Ana Ruiz', 'Ana Ruiz'],
  ['a title taken into the mention', '⟦Ana Ruiz|P⟧ left. ⟦Ms. Ruiz|P⟧ came back.', 'Ana Ruiz', 'Ana Ruiz'],
  [
    'an Arabic article',
    '⟦Karim al-Haddad|P⟧ won. ⟦Haddad|P⟧ smiled, ⟦al-Haddad|P⟧ too.',
    ...thrice('Karim al-Haddad'),
  ],
  [
    'another name that the text gives',
    '⟦Rosa Teller|P⟧, better known as ⟦Lady Coal|P⟧, sang. ⟦Lady Coal|P⟧ bowed.',
    ...thrice('Rosa Teller'),
  ],
];

const COMPANIES: readonly Row[] = [
  ['a legal form', '⟦Tarn Foods Inc.|O⟧ grew. ⟦Tarn Foods|O⟧ sold.', 'Tarn Foods Inc.', 'Tarn Foods Inc.'],
  ['a domain', '⟦Parcelo.com Ltd.|O⟧ grew. ⟦Parcelo|O⟧ sold.', 'Parcelo.com Ltd.', 'Parcelo.com Ltd.'],
  ['the first word', '⟦Brenn Seiki|O⟧ grew.\nLater ⟦Brenn|O⟧ sold.', 'Brenn Seiki', 'Brenn Seiki'],
  ['the first word in a headline', '⟦Brenn|O⟧ grows\n\n⟦Brenn Seiki|O⟧ grew.', 'Brenn Seiki', 'Brenn Seiki'],
  ['the last words', '⟦Kano Desert Foxes|O⟧ won. The ⟦Foxes|O⟧ sang.', ...twice('Kano Desert Foxes')],
  [
    'an acronym in brackets, and before that',
    '⟦BFC|O⟧ strikes\n\nThe ⟦Bakers’ Federation of Crewe|O⟧ (⟦BFC|O⟧) struck.',
    ...thrice('Bakers’ Federation of Crewe'),
  ],
  [
    'an acronym nobody explains',
    '⟦Lagos River Authority|O⟧ warned. The ⟦LRA|O⟧ waited.',
    ...twice('Lagos River Authority'),
  ],
  ['an ampersand', '⟦Pike & Sons|O⟧ or ⟦Pike and Sons|O⟧', 'Pike & Sons', 'Pike & Sons'],
  ['an article', '⟦The Crewe Times|O⟧ and ⟦Crewe Times|O⟧', 'The Crewe Times', 'The Crewe Times'],
  [
    'a department in either order',
    '⟦Department of Mines|O⟧ or ⟦Mines Department|O⟧',
    ...twice('Department of Mines'),
  ],
  ['a former name', '⟦Orrin|O⟧, formerly ⟦Crewe Steam Works|O⟧, grew.', 'Orrin', 'Orrin'],
];

const OTHERS: readonly Row[] = [
  ['a country', 'in the ⟦U.S.|L⟧, the ⟦US|L⟧ and the ⟦United States|L⟧', ...thrice('United States')],
  ['a country by its usual name', '⟦Islamic Republic of Iran|L⟧, ⟦Iran|L⟧', 'Iran', 'Iran'],
  ['an alias that all know', 'the ⟦Fed|O⟧, or ⟦Federal Reserve|O⟧', ...twice('Federal Reserve')],
  ['an event', 'the ⟦FIFA World Cup|E⟧; the ⟦World Cup|E⟧', 'FIFA World Cup', 'FIFA World Cup'],
  [
    'a product without its maker',
    '⟦Brenn|O⟧ sells ⟦Brenn Volt|PROD⟧. The ⟦Volt|PROD⟧ sells.',
    'Brenn',
    'Brenn Volt',
    'Brenn Volt',
  ],
];

const APART: readonly Row[] = [
  ['parent and child', '⟦Amazon|O⟧ and ⟦Amazon Web Services|O⟧ and ⟦AWS|O⟧', 'e1', 'e2', 'e2'],
  ['a known parent after its child', '⟦Google DeepMind|O⟧ works.\nThen ⟦Google|O⟧ pays.', 'e1', 'e2'],
  ['a foundation and its founder', '⟦Brenn Foundation|O⟧ gives.\nThen ⟦Brenn|O⟧ pays.', 'e1', 'e2'],
  ['a school of a university', '⟦Crewe University Press|O⟧ prints.\nThen ⟦Crewe University|O⟧', 'e1', 'e2'],
  [
    'two of one surname, each the nearest before',
    '⟦Ana Ruiz|P⟧ sang; ⟦Ruiz|P⟧ bowed. ⟦Leo Ruiz|P⟧ slept; ⟦Ruiz|P⟧ snored.',
    'e1',
    'e1',
    'e2',
    'e2',
  ],
  ['father and son', '⟦Tom Reed Sr.|P⟧ and ⟦Tom Reed Jr.|P⟧', 'e1', 'e2'],
  ['two with different initials', '⟦Jan B. Kok|P⟧ and ⟦Jan D. Kok|P⟧', 'e1', 'e2'],
  ['a surname and a company', '⟦Henry Ford|P⟧ founded ⟦Ford|O⟧', 'e1', 'e2'],
  ['a given name and a city', '⟦Paris Jackson|P⟧ left ⟦Paris|L⟧', 'e1', 'e2'],
  ['a product family and one of it', '⟦Volt|PROD⟧ and ⟦Volt 3 Pro|PROD⟧', 'e1', 'e2'],
  ['an acronym of two names', '⟦Crewe Bus Line|O⟧, ⟦Cork Boat Line|O⟧ and ⟦CBL|O⟧', 'e1', 'e2', 'e3'],
  ['two companies of one first word', '⟦Tarn Foods|O⟧ and ⟦Tarn Steel|O⟧.\nThen ⟦Tarn|O⟧', 'e1', 'e2', 'e3'],
  ['an adjective and a people', 'a ⟦German|N⟧ firm; the ⟦Germans|N⟧', 'e1', 'e2'],
  ['two departments', '⟦Department of Mines|O⟧ and ⟦Department of Health|O⟧', 'e1', 'e2'],
];

const rows = (table: readonly Row[]) =>
  table.map(([what, marked, ...expected]) => [what, marked, expected] as const);

describe('one entity', () => {
  test.each(rows([...PEOPLE, ...COMPANIES, ...OTHERS]))('%s', (_, marked, names) => {
    expect(namesIn(marked).map((name) => name.slice(3))).toEqual(names);
  });
});

describe('several entities', () => {
  test.each(rows(APART))('%s', (_, marked, entities) => {
    expect(namesIn(marked).map((name) => name.slice(0, 2))).toEqual(entities);
  });
});

describe('type disagreement', () => {
  test('a rare type gives way to the usual one', () => {
    const { text, mentions } = readMentions('⟦Tarn|O⟧ ⟦Tarn|O⟧ ⟦Tarn|O⟧ ⟦Tarn|L⟧');
    const resolved = resolveEntities(toDocument({ id: 't', text, reference: null }), asFindings(mentions));
    expect(new Set(resolved.map(({ type, entity }) => `${entity} ${type}`))).toEqual(new Set(['e1 ORG']));
  });

  test('two well attested types stay two entities', () => {
    const { text, mentions } = readMentions('⟦Tarn|O⟧ ⟦Tarn|L⟧');
    const resolved = resolveEntities(toDocument({ id: 't', text, reference: null }), asFindings(mentions));
    expect(resolved.map(({ type }) => type)).toEqual(['ORG', 'LOCATION']);
  });
});

test('forty thousand names that share their words are linked in linear time', () => {
  const marked = Array.from({ length: 20_000 }, (_, i) => `⟦Ana X${i % 10_000} Ruiz|P⟧ met ⟦Ruiz|P⟧.`).join(
    ' ',
  );
  const started = performance.now();
  namesIn(marked);
  expect(performance.now() - started).toBeLessThan(5000);
});
