const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that may follow one unit said with an article, or slang: anything else makes it an adjective (`a grand jury`). */
export const AFTER_UNIT: ReadonlySet<string> = words(`
  a an per each every for in on to or and at more less by from is was were are be than as extra over into with if when
  but before after while off up down cheaper dearer apiece here there now today changes has had would will can could
  may might since until because though so that which who out about around just only even back left until this last
  next under above between against cash worth gets got buys bought goes went of
`);

/** What pounds of are money. */
export const POUNDS_OF_MONEY: ReadonlySet<string> = words(`
  debt debts aid funding funds cash investment investments damage damages taxpayers taxpayer public government
  savings revenue profit profits money loans spending cuts losses compensation their his her its our income fines
  sales worth benefits support assets budget extra unpaid tax new additional state private
`);

/** Near these words pounds are a weight. */
export const WEIGHT_WORDS: ReadonlySet<string> = words(`
  weigh weighs weighed weighing weight weights lost lose loses losing gained gain gaining shed sheds shedding
  dropped overweight kg kilogram kilograms kilos lift lifted lifting carry carrying pounds thrust pressure heavy
`);

/** Near these words pounds are money. */
export const PAY_WORDS: ReadonlySet<string> = words(`
  pay pays paid paying payment cost costs costing worth price prices priced fine fined fines spend spends spent
  spending earn earns earned earning charge charges charged fee fees sold sell sells selling bought buy buys buying
  salary wage wages donate donated donation loan loans lent lend owe owes owed borrow borrowed invest invested
  investing raise raised raising fund funds funded budget money cash win won wins prize tax taxes bill bills debt
  bank banks rent value valued award awarded compensation grant profit profits revenue sales income ticket tickets
  for deal million billion hundred thousand
`);

/** What a figure with `bitcoin` or `euro` before it counts instead. */
export const COUNTED_INSTEAD: ReadonlySet<string> = words(`
  transactions transaction miners miner users user wallets wallet addresses address atms atm trades trade blocks
  holders holder zone zones area areas cup championship championships qualifier qualifiers qualifying nations nation
  countries country members member bloc crisis group groups finals tournament ncap networks maximalists nodes
`);

/** Nouns that a sum before them makes proverbial: `the million-dollar question`. */
export const PROVERBIAL: ReadonlySet<string> = words('question questions smile smiles baby arm');

/** Nouns that are money only with an adjective before them: `German mark`, `special drawing rights`. */
export const NEEDS_ADJECTIVE: ReadonlySet<string> = words('mark real gold rights sum sums sol');

/** Nouns that, with capitals, are names before a name: `8 Rand Paul`. */
export const NAME_NOUNS: ReadonlySet<string> = words(
  'rand real mark marks sol soles pound pounds won leu lev lek crown crowns kip lari birr taka dong som sum gold buck bucks colon lira kina cent',
);

/** Resolutions of pictures, in `p`. */
export const RESOLUTIONS: ReadonlySet<string> = words('144 240 360 480 540 720 1080 1440 2160 4320');

/** Units so small that, one of them behind a denial or a comparison, they are proverbial: `not a cent`, `than a dime`. */
export const SMALL_CHANGE: ReadonlySet<string> = words('cent penny dime nickel buck dollar pence');

/** What makes small change proverbial. */
export const DENIALS: ReadonlySet<string> = words(
  'never not no without hardly than like nor cannot spare pinch every turn worth owe owes',
);

/** Names of things that look like a weak sign with a figure. */
export const SUM_LIKE_NAMES: ReadonlySet<string> = words(
  'N95 N99 N100 P95 P99 P100 R95 K12 K-12 M16 M4 M25 R290 R32 R134 R410 Q10 E10 E20 E85 D10 N64 L20',
);
