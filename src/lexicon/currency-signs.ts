import { lazy } from '../text/lazy.js';
import { type CurrencyUnit, readUnits } from './currency-unit.js';

/** What a bare `$` can be. Pesos print it too, but not in English. */
const DOLLARS = 'USD CAD AUD NZD HKD SGD TWD JMD TTD BBD BSD BZD FJD GYD LRD NAD SBD SRD XCD BMD BND KYD ZWL';

/** Signs of one character that no letter is: what may stand before or behind a figure anywhere. */
export const symbols: () => ReadonlyMap<string, CurrencyUnit> = lazy(() =>
  readUnits(`
  $ ＄ = ${DOLLARS}
  € = EUR
  £ ￡ = GBP EGP LBP SYP SDG SSP GIP FKP SHP IEP CYP
  ¥ ￥ = JPY CNY
  ₩ ￦ = KRW KPW
  ₹ = INR
  ₨ = INR PKR LKR NPR MUR SCR
  ₱ = PHP
  ₦ = NGN
  ₵ = GHS
  ₪ = ILS
  ₺ = TRY
  ₽ = RUB
  ₴ = UAH
  ₸ = KZT
  ₾ = GEL
  ₼ = AZN
  ֏ = AMD
  ₮ = MNT
  ៛ = KHR
  ₭ = LAK
  ₫ = VND
  ؋ = AFN
  ৳ = BDT
  ฿ = THB
  ₡ = CRC SVC
  ₲ = PYG
  ⃀ = KGS
  ₣ = ? CHF FRF
  ₤ = ITL GBP TRY
  ₧ = ESP
  ﷼ = ? IRR SAR QAR OMR YER
  元 圆 = CNY TWD HKD
  円 = JPY
  원 = KRW
  ₿ = ?
`),
);

/** Signs of a hundredth, behind a figure only: `10¢`, `5p`, `99c`. */
export const minorSigns: () => ReadonlyMap<string, CurrencyUnit> = lazy(() =>
  readUnits(
    `
  ¢ = USD CAD AUD NZD EUR
  p = GBP IEP weak
  c = USD AUD NZD CAD ZAR EUR SGD HKD JMD TTD BBD BZD FJD GYD NAD XCD weak
`,
    -2,
  ),
);

/** What stands before a `$` (or `£`, `¥`, `₵`) and says whose it is. Small letters too, as in text without capitals. */
export const prefixedSymbols: () => ReadonlyMap<string, CurrencyUnit> = lazy(() =>
  readUnits(`
  us$ u.s.$ u.s$ usa$ u$s u$ = USD
  a$ au$ aus$ aust$ = AUD
  c$ = CAD NIO
  ca$ can$ cdn$ cad$ = CAD
  nz$ = NZD
  hk$ = HKD
  s$ sg$ sing$ = SGD
  nt$ tw$ ntd$ = TWD
  r$ = BRL
  n$ na$ = NAD
  j$ ja$ = JMD
  tt$ = TTD
  bds$ bd$ = BBD
  ec$ = XCD
  g$ gy$ = GYD
  fj$ f$ = FJD
  b$ = ? BSD BND BMD
  bz$ = BZD
  ci$ = KYD
  l$ ld$ = LRD
  sr$ = SRD
  si$ = SBD
  z$ zw$ zwl$ = ZWL
  rtgs$ = ZWL
  mx$ mex$ = MXN
  ar$ arg$ = ARS
  cl$ clp$ = CLP
  col$ co$ cop$ = COP
  rd$ = DOP
  uy$ $u = UYU
  t$ = TOP TWD
  ws$ = WST
  mop$ = MOP
  e£ £e le£ = EGP
  l£ = LBP
  s£ = SYP
  ir£ = IEP
  i£ = IEP
  £stg stg£ = GBP
  cn¥ rmb¥ = CNY
  jp¥ = JPY
  gh₵ gh¢ ghȼ = GHS
  ₦n = NGN
`),
);

/** Letters that stand for a currency before a figure; capitals as written. */
export const letterSigns: () => ReadonlyMap<string, CurrencyUnit> = lazy(() =>
  readUnits(`
  Rs Rs. Re Re. RS RS. rs rs. = INR PKR LKR NPR MUR SCR
  Rp Rp. = IDR
  RM = MYR
  Tk Tk. TK = BDT
  Nu Nu. = BTN
  Rf Rf. MRf = MVR
  Php PhP Php. = PHP
  P = ? PHP BWP weak
  Bt = THB
  Ks = MMK
  K = ? PGK ZMW MWK MMK LAK weak
  ZK = ZMW
  MK = MWK
  Dh Dhs DH DHS Dh. Dhs. dh = AED MAD
  SR SR. = SAR SCR
  QR QR. = QAR
  KD KD. = KWD
  BD BD. = BHD
  RO RO. = OMR
  JD JD. = JOD
  LL L.L. = LBP
  LE L.E. LE. L.E = EGP
  DA = DZD weak
  TD DT = TND weak
  LD = LYD weak
  TL YTL = TRY
  NIS = ILS weak
  Fr Fr. fr. SFr SFr. sFr SwFr Sfr = CHF
  kr kr. Kr Kr. KR = ? SEK NOK DKK ISK
  SKr Skr SKr. = SEK
  NKr Nkr NKr. = NOK
  DKr Dkr DKr. = DKK
  IKr Ikr = ISK
  DM D-Mark = DEM
  FF Ffr FFr = FRF weak
  zł zl = PLN
  Kč Kc = CZK
  Ft = HUF
  лв = BGN
  руб руб. = RUB
  R = ZAR BRL weak
  N = NGN weak
  Sh Shs Sh. Shs. sh = ? KES TZS UGX SOS
  KSh Ksh KShs Kshs KSh. Ksh. Kshs. KSH = KES
  TSh Tsh TShs Tshs TSh. Tsh. TSH = TZS
  USh Ush UShs Ushs USh. Ush. USH = UGX
  Frw FRw Rwf RwF Rfr = RWF
  FBu Fbu BuF = BIF
  FCFA CFA CFAF F.CFA F_CFA Fcfa = ? XOF XAF
  CFPF = XPF
  GHc GHC GH = GHS
  Br Br. = ETB BYN
  Birr = ETB
  Le Le. = SLE
  Kz Kz. = AOA
  MT MTn Mt = MZN weak
  Ar = MGA weak
  D = GMD weak
  E = SZL weak
  M = LSL weak
  S/ S/. = PEN
  B/ B/. = PAB
  Bs Bs. BsF BsS = ? BOB VES VEF
  Gs Gs. = PYG
  Q = GTQ weak
  L Lps Lps. = HNL weak
  Afl Afl. Awg = AWG
  NAf Naf = ANG
  Lm = MTL
  Lt = LTL weak
  IR = IEP weak
`),
);

/** Letters that may stand behind a figure: `1500 Rs`, `200 kr`, `42 RM`. */
export const trailingSigns: () => ReadonlyMap<string, CurrencyUnit> = lazy(() =>
  readUnits(`
  Rs Rs. rs RS = INR PKR LKR NPR MUR SCR
  RM = MYR
  Rp = IDR
  Tk TK = BDT
  Dh Dhs DH dhs dh DHS = AED MAD
  SR = SAR SCR
  QR = QAR
  KD = KWD
  BD = BHD weak
  JD = JOD
  LE L.E. L.E l.e. l.e = EGP
  đ Đ vnđ VNĐ = VND
  DA = DZD weak
  TD DT = TND weak
  TL = TRY
  NIS = ILS
  SFr SFr. Sfr sfr Fr fr Fr. = CHF
  kr kr. Kr = ? SEK NOK DKK ISK
  SKr Skr = SEK
  NKr Nkr = NOK
  DKr Dkr = DKK
  DM = DEM
  zł zl = PLN
  Kč Kc = CZK
  Ft = HUF
  лв = BGN
  руб руб. = RUB
  FCFA CFA CFAF F.CFA F_CFA = ? XOF XAF
  Frw FRw Rwf RwF = RWF
  Kz = AOA
  Bt = THB
  Ksh KSh KShs Kshs ksh = KES
  Tsh TSh Tshs = TZS
  Ush USh Ushs = UGX
  Sh Shs = ? KES TZS UGX SOS
  Bs Bs. = ? BOB VES VEF
  Gs = PYG
  Br = ETB BYN weak
`),
);
