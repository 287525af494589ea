/**
 * Names of one place, folded; in each line the one that newspapers write comes first. Countries with a second name
 * in use, and a few cities and states that go by initials.
 */
export const PLACE_ALIASES: readonly (readonly string[])[] = `
  united states | united states of america | us | usa | america
  united kingdom | uk | britain | great britain
  united arab emirates | uae | emirates
  european union | eu
  china | people s republic of china | peoples republic of china | prc | mainland china
  taiwan | republic of china
  democratic republic of congo | democratic republic of the congo | dr congo | drc | drcongo | congo kinshasa
  republic of congo | republic of the congo | congo brazzaville
  south korea | republic of korea | s korea | rok
  north korea | democratic peoples republic of korea | dprk | n korea
  russia | russian federation
  soviet union | ussr | union of soviet socialist republics
  east germany | german democratic republic | gdr
  germany | federal republic of germany
  france | french republic
  ireland | republic of ireland
  iran | islamic republic of iran
  pakistan | islamic republic of pakistan
  afghanistan | islamic republic of afghanistan | islamic emirate of afghanistan
  india | republic of india
  indonesia | republic of indonesia
  philippines | republic of the philippines
  south africa | republic of south africa | rsa
  nigeria | federal republic of nigeria
  kenya | republic of kenya
  uganda | republic of uganda
  ghana | republic of ghana
  rwanda | republic of rwanda
  zambia | republic of zambia
  namibia | republic of namibia
  botswana | republic of botswana
  niger | republic of niger | republic of the niger
  mali | republic of mali
  sudan | republic of sudan | republic of the sudan
  south sudan | republic of south sudan
  gambia | republic of the gambia
  tanzania | united republic of tanzania
  ivory coast | cote divoire | republic of cote divoire
  cape verde | cabo verde
  eswatini | swaziland | kingdom of eswatini
  ethiopia | federal democratic republic of ethiopia
  egypt | arab republic of egypt
  libya | state of libya
  syria | syrian arab republic
  iraq | republic of iraq
  israel | state of israel
  jordan | hashemite kingdom of jordan
  saudi arabia | kingdom of saudi arabia | ksa
  qatar | state of qatar
  kuwait | state of kuwait
  bahrain | kingdom of bahrain
  oman | sultanate of oman
  turkey | turkiye | republic of turkiye | republic of turkey
  cyprus | republic of cyprus
  north macedonia | republic of north macedonia | macedonia
  czech republic | czechia
  bosnia and herzegovina | bosnia herzegovina | bosnia
  moldova | republic of moldova
  netherlands | kingdom of the netherlands | holland
  spain | kingdom of spain
  denmark | kingdom of denmark
  new zealand | aotearoa | nz
  papua new guinea | png
  myanmar | burma
  east timor | timor leste
  sri lanka | democratic socialist republic of sri lanka
  nepal | federal democratic republic of nepal
  vietnam | viet nam | socialist republic of vietnam
  laos | lao peoples democratic republic | lao pdr
  singapore | republic of singapore
  hong kong | hong kong sar | hong kong special administrative region
  macau | macao
  venezuela | bolivarian republic of venezuela
  bolivia | plurinational state of bolivia
  trinidad and tobago | trinidad
  st kitts and nevis | saint kitts and nevis | st kitts
  st lucia | saint lucia
  st vincent and the grenadines | saint vincent and the grenadines | st vincent
  vatican city | vatican | holy see
  washington dc | district of columbia | dc
  new york city | nyc
  los angeles | la
  kyiv | kiev
  mumbai | bombay
  chennai | madras
  kolkata | calcutta
  bengaluru | bangalore
  ho chi minh city | saigon
  gaza strip | gaza
  falkland islands | falklands
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' | '));
