/** What a price may be for, behind `a` or `an`, with the form it is printed in. */
const UNITS = `
  year, yr=year, month, mo=month, week, wk=week, fortnight, quarter, day, night, hour, hr=hour, minute, min=minute, second, sec=second,
  decade, season, semester, term, annum=year, pa=year, share, unit, barrel, bbl=barrel, tonne, tonnes=tonne, ton, gallon, gal=gallon, litre, liter, pound, lb=pound, ounce, oz=ounce, gram, g=gram,
  kilogram, kilo, kg=kilogram, kilogramme=kilogram, bushel, acre, hectare, dozen, pair, piece, person, head, capita, pupil, student, child, adult, patient, worker, employee,
  household, family, couple, customer, user, seat, ticket, passenger, member, subscriber, guest, resident, vote, voter, game, match, episode, show,
  bottle, glass, pint, cup, can, case, box, bag, sack, carton, pack, packet, plate, copy, page, word, book, song, stream, download, click, call,
  mile, km=kilometre, kilometre, kilometer, metre, meter, foot, inch, yard, trip, ride, journey, flight, visit, session, lesson, class, shift, meal, dish, room, bed, house, home, car, vehicle,
  animal, bird, cow, goat, sheep, plant, tree, stem, bale, crate, pallet, container, truckload, load, basket, bunch, transaction, token, gigabyte, gb=gigabyte, megawatt-hour, mwh=megawatt-hour, kwh=kilowatt-hour, megawatt, mw=megawatt, kilowatt-hour,
  therm, megabyte, minute, dose, pill, shot, test, vial, course, dollar, euro, item, plot, block, lot, stake, point, apartment, flat, sack, quintal, maund, tola, sq, square, cubic, metric, troy, fluid, thousand, million, hundred, attendee, delegate, entry, use, time, pop=each, throw=each, go=each, apiece=each, piece=each, head=head, contract, option, unit, warrant, ad, adr, ads, coin, employee, kid, man, woman, soldier, fan, player, gallon, ream, roll, sheet, slice, scoop, bowl, serving, portion, tank, tray, set, job, order, delivery, parcel, letter, message, text, line, lap, hole, round, square foot, foot
`;

/** Nouns behind `a`, `an`, `per`, `each` and a slash, with their printed form. */
export const RATE_UNITS: ReadonlyMap<string, string> = new Map(
  UNITS.split(',').map((entry) => {
    const [unit = '', printed = unit] = entry.trim().split('=');
    return [unit, printed];
  }),
);

/** Words of a unit that want another: `square foot`, `metric ton`, `troy ounce`. */
export const UNIT_OPENERS: ReadonlySet<string> = new Set(
  'square cubic metric troy fluid nautical short long sq standard diluted common ordinary preferred american depositary imperial us u.s.'.split(
    ' ',
  ),
);

/** Adverbs and adjectives that make a rate of a sum. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['hourly', 'hour'],
  ['quarterly', 'quarter'],
  ['each', 'each'],
  ['apiece', 'each'],
]);
