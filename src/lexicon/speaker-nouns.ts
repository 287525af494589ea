/** Nouns that can be quoted though they name nobody: people by role, bodies, and what is written; lower case. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `
  spokesman spokeswoman spokesperson spokesmen spokespeople official officials analyst analysts expert experts
  president chairman chairwoman chair chief ceo director minister secretary senator congressman congresswoman
  representative governor mayor candidate candidates lawyer lawyers attorney prosecutor prosecutors judge justice
  court police officer officers sheriff investigator investigators detective agent source sources aide aides adviser
  advisor advisers advisors strategist consultant operative operatives pollster activist activists advocate advocates
  critic critics supporter supporters opponent opponents protester protesters voter voters resident residents citizen
  neighbor neighbour friend friends father mother brother sister son daughter wife husband parent parents man woman
  men women people person boy girl student students teacher professor economist economists scientist scientists
  researcher researchers historian author writer editor columnist reporter reporters journalist journalists host
  anchor doctor doctors physician nurse coach player manager owner founder co-founder executive executives
  businessman businesswoman investor investors trader broker farmer worker workers leader leaders lawmaker lawmakers
  republican republicans democrat democrats conservative conservatives liberal liberals member members delegate
  delegates envoy ambassador diplomat diplomats general admiral colonel soldier soldiers commander pastor bishop pope
  king queen prince company firm group organization organisation agency department ministry committee commission
  council board bank campaign team party union association foundation institute university hospital government
  administration regime network newspaper paper magazine website site statement report study survey poll letter memo
  document documents filing complaint lawsuit indictment affidavit ruling opinion article story editorial headline
  ad advertisement commercial sign signs banner poster slogan book memoir email e-mail message tweet post note text
  caption transcript resolution law bill draft plan review email emails account accounts narrator voice crowd
  audience rival rivals colleague colleagues successor predecessor veteran survivor victim victims witness witnesses
  user users customer customers client clients fan fans actor actress singer musician filmmaker artist comedian
  insider insiders nominee mogul billionaire frontrunner front-runner contender native newsletter releases release
  `
    .trim()
    .split(/\s+/),
);
