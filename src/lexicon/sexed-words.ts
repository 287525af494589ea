import type { Sex } from './given-name-sexes.js';

/** Pronouns, forms of address and roles that only a man or only a woman has, small letters, without points. */
export const SEXED_WORDS: ReadonlyMap<string, Sex> = new Map([
  ...words(
    'M',
    `he his him himself mr mister sir lord king prince duke baron father brother son husband boyfriend man boy
     gentleman spokesman chairman businessman congressman assemblyman councilman alderman salesman policeman actor
     waiter widower uncle nephew grandfather pope emperor monsieur señor senhor herr shri pandit imam rabbi fr`,
  ),
  ...words(
    'F',
    `she her hers herself mrs ms miss madam madame lady dame queen princess duchess baroness mother sister daughter
     wife girlfriend woman girl spokeswoman chairwoman businesswoman congresswoman assemblywoman councilwoman
     saleswoman policewoman actress waitress widow aunt niece grandmother empress señora senhora frau smt mme mlle nun
     hajia`,
  ),
]);

function words(sex: Sex, list: string): [string, Sex][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, sex]);
}
