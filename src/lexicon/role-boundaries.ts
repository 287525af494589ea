/** Small words and verbs of speech that stand in no title of one noun phrase; what ends a role before it. */
export const ROLE_BOUNDARIES: ReadonlySet<string> = new Set(
  `
  a about above across after against ago all along already also although am among an and another any are around as at
  away back be became because become been before behind being below between both but by can could despite did do does
  done down during each either else even ever every few for from gave get give given go got had has have he her here him his
  how however i if in into is it its itself just last like many may me might more most much must my near neither never
  next no nor not now of off on once one only onto or other our out over own per perhaps put said same saw say saying says
  she should since so some such than that the their them then there these they this those though through thus to
  today together told tomorrow too toward towards two under unless until up upon us very via was we went were
  what when where whether which while who whom whose why will with within without would yesterday yet you your
  accused added adds admitted agreed announced answered appeared appointed argued argues arrived asked asks
  began believes called calls came cited claimed claims comes confirmed continued criticised criticized declared declined denied
  described describes died explained expressed felt found founded gets heads held hired insisted introduced joined joked
  leads led left listed lives looked made makes married met named noted notes offered owns played plays praised
  promised quit quoted ran read received recalled remains remarked replaced replied reported resigned returned runs
  sang seen sent served serves showed shows signed speaks spoke started stated stepped stood suggested sued takes
  talked taught tells thanked thinks thought took travelled tried turned urged used visited wants warned warns watched won wore works worked
  writes wrote beat bought brought cut forced heard hit kept let lost paid put set sold spent thanks won
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december
`
    .trim()
    .split(/\s+/),
);

/** Words that describe a person and belong to no title: a `new` chairman, the `tall` singer; dropped before one. */
export const ROLE_DESCRIPTORS: ReadonlySet<string> = new Set(
  `
  aging beloved centre-left centre-right center-left center-right centrist best best-known big black brilliant celebrated charismatic colorful controversial current disgraced
  distinguished earlier elderly embattled eminent esteemed experienced famed famous far-left far-right fellow female first-time flamboyant
  fiery gay great greatest handsome incumbent influential key known lanky late leading left-wing leftwing leftist legendary lifelong local longtime
  long-time long-serving main male many middle-aged modest more much much-loved new newest newly-appointed newly-elected noted
  notorious old older oldest outspoken popular populist powerful progressive prolific prominent promising recent renowned respected
  rich right-wing rightwing same second-year self-described self-proclaimed serving soft-spoken tall then top-ranked unknown
  well-known well-respected widely-respected wealthy world-famous world-renowned young younger youngest youthful
`
    .trim()
    .split(/\s+/),
);
