const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that a sum measures: `revenue of $5m`, `sales rose to $5m`, `$5m in debt`. */
export const MEASURED_NOUNS: ReadonlySet<string> = words(`
  revenue revenues sales turnover profit profits loss losses income earnings proceeds receipts takings
  dividend dividends fine fines penalty penalties salary salaries bonus bonuses wage wages pension pensions
  cost costs price prices fee fees rent rents charge charges toll tax taxes levy tariff duty budget budgets deficit
  surplus debt debts loan loans mortgage overdraft credit subsidy subsidies grant grants aid funding financing
  investment investments spending expenditure expenditures expenses outlay bill damages compensation settlement bail
  bribe ransom prize purse reward capital capitalisation capitalization assets liabilities reserves savings fortune
  value valuation contract deal order orders exports imports stake offer bid guarantee donation donations endowment
  payment payments premium premiums royalties advance deposit deposits turnover gain gains write-down writedown
  impairment equity cash
`);

/** What may stand before such a noun and belong to it: `net loss`, `operating profit`. */
export const MEASURED_ADJECTIVES: ReadonlySet<string> = words(`
  net gross operating pretax pre-tax after-tax annual quarterly monthly yearly weekly total average median underlying
  adjusted core trading first-quarter second-quarter third-quarter fourth-quarter half-year full-year group cash
  market book asking sale purchase share base starting minimum maximum basic capital budget trade current-account
  national public foreign external bad initial special interim final one-time one-off restructuring tax interest
  membership admission entry initiation oil export import advertising marketing legal development construction
  security undisclosed transfer record
`);

/** Nouns that hold no more than their sum: `$5m worth of`, `a $5m figure`. */
export const EMPTY_NOUNS: ReadonlySet<string> = words(
  'worth figure amount sum total mark level threshold limit cap question range share shares piece note bill bills coin coins one ones chunk',
);

/** Words at which a noun phrase behind a sum has ended. */
export const PHRASE_ENDS: ReadonlySet<string> = words(`
  a an the of in on at to for from by with as and or but nor that which who whom whose when where while if than then
  is are was were be been being has have had will would can could may might must should do does did not it its they
  their he his she her we our you your i this these those over under after before during since until through into
  onto about around between among against across along near per each every all both also just only still even more
  less most least now today yesterday tomorrow so because although though unless whether out up down off away back
  last next earlier later ago here there plus minus via including excluding without within toward towards upon
  spent paid made given won lost sold held kept sent put set cut brought bought taken built left owed sought
  comes goes gets makes says said went came got took gave won't can't
`);

/** Verbs of paying one to another: who does it gives. */
export const GIVING_VERBS =
  `pay|pays|paid|paying|give|gives|gave|giving|donate|donates|donated|lend|lends|lent|loan|loaned|
  award|awards|awarded|grant|granted|pledge|pledges|pledged|transfer|transferred|send|sent|wire|wired|contribute|contributed`.replaceAll(
    /\s+/g,
    '',
  );

/** Verbs of putting money into something. */
export const INVESTING_VERBS =
  'invest|invests|invested|investing|put|puts|pump|pumped|plough|ploughed|sink|sank|pour|poured';

/** Verbs of taking money in. */
export const RAISING_VERBS =
  'raise|raises|raised|receive|receives|received|borrow|borrowed|secure|secured|get|got|won|collect|collected';
