/** Things that four figures before them count, so that the figures are no year. */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  `
  people persons men women children workers employees jobs soldiers troops students members voters votes seats
  refugees migrants patients cases deaths victims dead homes houses households units pieces copies words pages items
  stores shops outlets branches companies firms cars vehicles trucks planes aircraft chips shares bonds barrels tons
  tonnes pounds kilograms kg kilos grams metres meters kilometres kilometers km miles mile feet foot yards acres
  hectares litres liters gallons watts megawatts mw gw calories degrees rpm cc hp bhp points percent per dollars
  euros yen yuan rupees francs marks pesos won pence cents bucks times rounds megabytes mb gb kb mm cm inches sq
  square cubic horsepower customers users subscribers guests fans spectators delegates protesters visitors
  passengers fighters rebels police officers schools hospitals villages species animals dogs cows sheep trees rooms
  beds hours minutes seconds days weeks months years games goals runs yards matches steps calls emails messages
  tweets followers million billion thousand hundred
`
    .trim()
    .split(/\s+/),
);
