/** Words that stand before a role's noun within a title: `chief` executive, `fast` bowler; in small letters. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `
  accounting acting adjunct administrative advertising affairs afrobeats agricultural agriculture aid air
  airline all-round antiquities appeals area army art artistic arts assembly asset assistant associate
  association athletic attacking attorney audit auxiliary aviation award-winning backbench baggage bakery ballet
  bank banking basketball batting bench board boat book borough bowling box boxing branch brand broadcast budget
  building bullpen bureau bus business cabinet cafe cafeteria campaign car care career casting cattle caucus
  central charity chief child circuit city civil clan classical climate clinical clothing club co coast
  coastguard cocoa coffee college combat commerce commercial commission committee commodities commodity
  communications communist community company compliance computer conservation conservative construction consul
  consulting consumer content contributing copper corporate cotton council country county court craft creative
  credit cricket crime criminal crown cruise culinary cultural culture currency curriculum customer customs cyber
  cybersecurity dairy dance data debt defence defending defense defensive democratic department deputy design
  desk detective development digital diocesan director disability district division documentary drama duty
  economic economics economy editorial education egg election electoral emergency emeritus energy engineering
  environment environmental equity estate ethics evening event events executive export external factory faculty
  family farm fashion fast federal federation ferry festival field figure film finance financial fire first
  fiscal fisheries fishing fitness flight floor folk food football foreign forensic forest forestry forests
  former founding freelance freight freshman front front-row fruit fund fundraising funeral game gaming garment
  gas general global gold goods gospel government graduate grain grand graphic group guerrilla guest head health
  healthcare heavyweight hedge heritage high highway hill hip-hop history hockey holding home homeland honey
  honorary hospital hotel house housing human humanitarian hurdles immigration independent indie industrial
  industry inflation information infrastructure innovation insurance intelligence interim interior intern
  internal international internet investigations investigative investment investor irrigation jazz joint
  judicial junior junta justice k-pop labor laboratory labour land landscape language law lead leading league
  left left-arm legal legislative liberal library lieutenant life line literary literature live livestock loan
  local logistics lollipop long-distance longtime magazine maintenance major majority management managing marine
  maritime market marketing martial mathematics media medical men's mental merchant metals midwife migration
  military militia mines mining ministry minority mission mobile model modern money municipal museum music
  musical national natural naval navy network news newspaper night nuclear nursing offensive office oil olympic
  online opening opera operating operations opinion opposition outgoing parish parks parliamentary party pastry
  peace pension pensions people's performance permanent personal petroleum petty philosophy photo physics
  pitching planning plant poet police policy political polling pop population port portfolio postal postdoctoral
  poultry power presidential presiding press prime principal print prison privacy private prize pro product
  production program programme project property prosecuting protection protocol provincial pub public publishing
  purchasing quality quantitative race racing radio rail railway ranch rank-and-file rap rate rates real rear
  rebel records recruitment reggae regional registered regulatory relations relief religious research reserve
  resident residential resistance resources restaurant retail retired returning rice right right-arm rights risk
  road rock rookie royal rugby rural safety sales science scientific second secondary secretary sector
  securities security self-taught semiconductor senate senior sergeant service services settler shadow sheep
  shift ship shipping shop showbiz site soccer social software solicitor song soul space special spin sport
  sporting sports squad staff stage star start-up starting startup state station steel stock store story
  strategic strategy street striking student studio study sub sugar supply support supreme surgical
  sustainability systems talk tank tax taxi tea teaching team tech technical technology telecom
  telecommunications television temporary tennis test textile theater theatre third title tobacco top tour
  tourism tournament track trade traditional traffic training transit transport transportation travel treasury
  trial tribal truck tv under union unit urban vaccine venture veteran veterans veterinary vice video visiting
  visual ward water weapons web welfare whip white wicketkeeper-batsman wildlife wine wing women's wood workshop
  world youth zoo
`
    .trim()
    .split(/\s+/),
);
