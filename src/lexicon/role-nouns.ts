/** Last words of titles, offices and occupations: `minister`, `goalkeeper`; in small letters. Kin is none. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `
  abbess alto baritone contralto mezzo mezzo-soprano substitute front-runner frontrunner abbot accountant ace acrobat activist actor actress actuary administrator admiral adviser advisor agent
  aide airman alderman alderwoman all-rounder alumna alumnus ambassador ambassador-designate analyst anchor
  anesthesiologist animator announcer anthropologist apostle appraiser apprentice arbitrator archaeologist
  archbishop archdeacon archduke archeologist archer architect archivist artist assembler assemblyman
  assemblymember assemblywoman assessor assistant associate astronaut astronomer astrophysicist athlete attaché
  attendant attorney auctioneer audiologist auditor author aviator ayatollah backbencher bailiff baker ballerina
  bandleader banker barber baron baroness barrister bartender baseman bassist batsman batter bellhop biathlete
  billionaire biochemist biographer biologist biophysicist bishop blacksmith blogger bodyguard boilermaker
  bookkeeper bookseller boss botanist bowler boxer brewer bricklayer brigadier broadcaster broker builder
  businessman businesswoman butcher butler buyer cabinetmaker cadet cameraman campaigner candidate canon cantor
  capitalist captain cardinal cardiologist caretaker carpenter cartographer cartoonist carver caseworker cashier
  catcher caterer catholicos cellist center-back centre-back centre-forward centre-half ceo cfo chair chairman
  chairman-elect chairperson chairwoman champion chancellor chaplain chargé chauffeur chef chemist chief
  chiropractor choreographer cinematographer cio ciso cleaner cleric clerk climatologist climber closer cmo
  co-anchor co-author co-captain co-ceo co-chair co-chairman co-creator co-director co-founder co-head co-host
  co-leader co-organizer co-owner co-president co-worker co-writer coach cofounder colleague collector colonel
  columnist comedian comic commandant commander commander-in-chief commentator commissar commissioner
  commissioner-general commodore composer comptroller concierge conciliator conductor congressman congressmember
  congresswoman conservationist conservator constable consul consultant contractor controller convener convenor
  coo cook coordinator copilot cornerback coroner corporal correspondent cosmetologist cosmologist cosmonaut
  councillor councilman councilmember councilor councilwoman counsel counsellor counselor countess courier cpo
  craftsman craftswoman creator cricketer criminologist critic crofter cto curate curator cyclist czar dancer
  deacon dealer dean decathlete defendant defender defenseman delegate demographer demonstrator dentist deputy
  dermatologist descendant designer detective developer dictator dietician dietitian diplomat director
  director-general dishwasher dispatcher dissident distributor diva diver doctor drafter dramatist dressmaker
  driller driver drummer duchess duke earl ecologist economist editor editor-at-large editor-in-chief
  educationist educator elder electrician emir emissary emperor employee empress engineer engraver ensign
  entertainer entomologist entrepreneur environmentalist envoy epidemiologist essayist ethnographer evangelist
  evp ex-ceo ex-mayor ex-minister ex-president examiner executive expert exporter famer farmer farmworker fellow
  fencer ferryman fielder fighter film-maker filmmaker financier firefighter fireman fisher fisherman
  fisherwoman fishmonger fitter flanker florist fly-half folklorist footballer forager foreman forester forward
  founder frontman frontwoman full-back fullback futurist gamer gangster gardener general generalissimo
  geneticist geographer geologist geoscientist glaciologist glazier gm goalie goalkeeper goalscorer goaltender
  goldsmith golfer governor governor-elect governor-general graduate grocer groundskeeper grower guard guide
  guitarist gunman gymnast gynecologist hacker hairdresser hairstylist handballer handyman head headman
  headmaster headmistress headteacher healer heir heiress heptathlete herbalist herder historian hitter
  hojatoleslam host hostage hostess hotelier housewife humanitarian hunter hurdler hydrologist hygienist
  illustrator imam immunologist importer incumbent industrialist infielder influencer innkeeper inspector
  instructor instrumentalist internist interpreter interviewer inventor investigator investor jailer janitor
  jeweler jeweller jockey journalist judge judoka jumper jurist justice kaiser karateka keeper keyboardist
  kickboxer kicker king kingpin laborer labourer lama landlord landowner laureate lawmaker lawyer leader
  leatherworker lecturer left-back left-hander legislator librarian lieutenant lieutenant-governor lifeguard
  linebacker lineman linesman linguist lobbyist locksmith logistician lyricist machinist maestro magician
  magistrate magnate maharaja maharani maid major maker maltster manager manicurist manufacturer marathoner
  marchioness marine mariner marquess marquis marshal mason mathematician matriarch mayor mayor-elect mechanic
  medalist mediator member mentor mep merchant messenger meteorologist metropolitan microbiologist midfielder
  midshipman midwife militant miller milliner millionaire minder miner minister model moderator mogul monk
  monsignor mortician mountaineer mp msp mufti musician mvp naturalist negotiator neurologist neuroscientist
  neurosurgeon newscaster newsreader nizam nominee notary novelist nun nuncio nurse nutritionist obstetrician
  oceanographer officer officer-in-charge official ombudsman oncologist operator optician optometrist organiser
  organist organizer ornithologist orthodontist outfielder owner painter paleontologist panelist paralegal
  paralympian paramedic parliamentarian partner pastor pathologist patriarch patrolman patron patternmaker
  pediatrician pedicurist pensioner percussionist performer personality pharaoh pharmacist philanthropist
  philosopher photogrammetrist photographer photojournalist physician physicist physiotherapist pianist pilot
  pioneer pipefitter pipelayer pitcher plaintiff planner plasterer player playmaker playwright plumber pm
  podcaster podiatrist poet point-man pointman politician pollster pope porter postdoc postman postmaster
  postmistress potter practitioner preacher predecessor prelate premier premier-designate presenter president
  president-elect priest primate prince princess principal printer private producer professor programmer
  projectionist promoter proofreader prophet proprietor prosecutor prospector prosthetist prosthodontist
  protester provost psychiatrist psychologist psychotherapist publicist publisher pundit punter puppeteer
  quarterback queen rabbi racer raja rajah rancher ranger rani rapper reader receiver receptionist recruiter
  rector reeve referee refugee registrar regulator reporter representative researcher resident restaurateur
  restorer retailer retiree reverend reviewer right-back right-hander roofer rookie rower ruler runner runner-up
  sailor salesman salesperson saleswoman saxophonist scholar schoolteacher scientist scout screenwriter
  scriptwriter scrum-half sculler sculptor seamstress secretary secretary-general seismologist selectman senator
  sergeant sergeant-at-arms shah shareholder sheikh shepherd sheriff shoemaker shooter shopkeeper shortstop
  showrunner silversmith singer singer-songwriter skateboarder skater skier skipper slugger smallholder
  snowboarder socialite sociologist soldier solicitor soloist songwriter sonographer soprano speaker specialist
  spokesman spokesperson spokeswoman sprinter spy spymaster star statesman statistician steamfitter steelworker
  steward stockbroker stockman stonemason storekeeper storyteller strategist streamer striker strongman student
  stylist sub-editor subeditor subsecretary successor sultan superintendent supermodel superstar supervisor
  supplier surfer surgeon surveyor survivor suspect svp swimmer tailor tanaiste tanner taoiseach teacher
  teammate technician technologist telemarketer televangelist teller tenor terrorist then-president theologian
  therapist thrower toxicologist trader trainee trainer transcriptionist translator trapper trawlerman treasurer
  triathlete trooper trumpeter trustee tsar tutor tycoon typesetter typist tánaiste umpire under-secretary
  undersecretary understudy undertaker underwriter unionist upholsterer usher valuer vaulter vendor veteran
  veterinarian vicar vice-captain vice-chair vice-chairman vice-chairperson vice-chairwoman vice-chancellor
  vice-marshal vice-president vice-principal vintner violinist violist virologist viscount viscountess vocalist
  volcanologist volunteer vp waiter waitress warden warder warlord watchmaker weaver webmaster weightlifter
  welder whip whistleblower wholesaler wicketkeeper winemaker wing-back winger wingman winner witness woodcarver
  woodworker worker workman wrestler writer yokozuna youtuber zoologist
`
    .trim()
    .split(/\s+/),
);
