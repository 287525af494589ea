/**
 * Every currency of ISO 4217 and historic ones that news still names, one a line: code, digits of the minor unit,
 * countries (ISO 3166), names. Made by `npm run lexicons` from ISO 4217 list one and Unicode CLDR: do not edit.
 */
export const CURRENCY_TABLE = `
AED|2|AE|UAE dirham;UAE dirhams
AFN|2|AF|Afghan Afghani;Afghan Afghanis
ALL|2|AL|Albanian lek;Albanian lekë
AMD|2|AM|Armenian dram;Armenian drams
ANG|2|CW SX|Netherlands Antillean guilder;Netherlands Antillean guilders
AOA|2|AO|Angolan kwanza;Angolan kwanzas
ARS|2|AR|Argentine peso;Argentine pesos
ATS|2|AT|Austrian schilling;Austrian schillings
AUD|2|AU CX KI NR NF TV|Australian dollar;Australian dollars
AWG|2|AW|Aruban florin
AZN|2|AZ|Azerbaijani manat;Azerbaijani manats
BAM|2|BA|Bosnia-Herzegovina convertible mark;Bosnia-Herzegovina convertible marks
BBD|2|BB|Barbadian dollar;Barbadian dollars
BDT|2|BD|Bangladeshi taka;Bangladeshi takas
BEF|2|BE|Belgian franc;Belgian francs
BGN|2|BG|Bulgarian lev;Bulgarian leva
BHD|3|BH|Bahraini dinar;Bahraini dinars
BIF|0|BI|Burundian franc;Burundian francs
BMD|2|BM|Bermudan dollar;Bermudan dollars
BND|2|BN|Brunei dollar;Brunei dollars
BOB|2|BO|Bolivian boliviano;Bolivian bolivianos
BRL|2|BR|Brazilian real;Brazilian reals
BSD|2|BS|Bahamian dollar;Bahamian dollars
BTN|2|BT|Bhutanese ngultrum;Bhutanese ngultrums
BWP|2|BW|Botswanan pula;Botswanan pulas
BYN|2|BY|Belarusian ruble;Belarusian rubles
BYR|2|BY|Belarusian ruble;Belarusian rubles
BZD|2|BZ|Belize dollar;Belize dollars
CAD|2|CA|Canadian dollar;Canadian dollars
CDF|2|CD|Congolese franc;Congolese francs
CHF|2|CH LI|Swiss franc;Swiss francs
CLP|0|CL|Chilean peso;Chilean pesos
CNY|2|CN|Chinese yuan
COP|2|CO|Colombian peso;Colombian pesos
CRC|2|CR|Costa Rican colón;Costa Rican colóns
CUC|2|CU|Cuban convertible peso;Cuban convertible pesos
CUP|2|CU|Cuban peso;Cuban pesos
CVE|2|CV|Cape Verdean escudo;Cape Verdean escudos
CYP|2|CY|Cypriot pound;Cypriot pounds
CZK|2|CZ|Czech koruna;Czech korunas
DEM|2|DE|German mark;German marks
DJF|0|DJ|Djiboutian franc;Djiboutian francs
DKK|2|DK FO GL|Danish krone;Danish kroner
DOP|2|DO|Dominican peso;Dominican pesos
DZD|2|DZ|Algerian dinar;Algerian dinars
EEK|2|EE|Estonian kroon;Estonian kroons
EGP|2|EG|Egyptian pound;Egyptian pounds
ERN|2|ER|Eritrean nakfa;Eritrean nakfas
ESP|2|ES|Spanish peseta;Spanish pesetas
ETB|2|ET|Ethiopian birr;Ethiopian birrs
EUR|2|AX AD AT BE HR CY EE FI FR GF TF DE GR GP IE IT LV LT LU MT MQ YT MC ME NL PT RE SM SK SI ES|euro;euros
FIM|2|FI|Finnish markka;Finnish markkas
FJD|2|FJ|Fijian dollar;Fijian dollars
FKP|2|FK|Falkland Islands pound;Falkland Islands pounds
FRF|2|FR|French franc;French francs
GBP|2|GB GG IM JE|British pound;British pounds
GEL|2|GE|Georgian lari;Georgian laris
GHC|2|GH|Ghanaian cedi;Ghanaian cedis
GHS|2|GH|Ghanaian cedi;Ghanaian cedis
GIP|2|GI|Gibraltar pound;Gibraltar pounds
GMD|2|GM|Gambian dalasi;Gambian dalasis
GNF|0|GN|Guinean franc;Guinean francs
GRD|2|GR|Greek drachma;Greek drachmas
GTQ|2|GT|Guatemalan quetzal;Guatemalan quetzals
GYD|2|GY|Guyanaese dollar;Guyanaese dollars
HKD|2|HK|Hong Kong dollar;Hong Kong dollars
HNL|2|HN|Honduran lempira;Honduran lempiras
HRK|2|HR|Croatian kuna;Croatian kunas
HTG|2|HT|Haitian gourde;Haitian gourdes
HUF|2|HU|Hungarian forint;Hungarian forints
IDR|2|ID|Indonesian rupiah;Indonesian rupiahs
IEP|2|IE|Irish pound;Irish pounds
ILS|2|IL|Israeli new shekel;Israeli new shekels
INR|2|IN BT|Indian rupee;Indian rupees
IQD|3|IQ|Iraqi dinar;Iraqi dinars
IRR|2|IR|Iranian rial;Iranian rials
ISK|0|IS|Icelandic króna;Icelandic krónur
ITL|2|IT|Italian lira;Italian liras
JMD|2|JM|Jamaican dollar;Jamaican dollars
JOD|3|JO|Jordanian dinar;Jordanian dinars
JPY|0|JP|Japanese yen
KES|2|KE|Kenyan shilling;Kenyan shillings
KGS|2|KG|Kyrgyz som;Kyrgyz soms
KHR|2|KH|Cambodian riel;Cambodian riels
KMF|0|KM|Comorian franc;Comorian francs
KPW|2|KP|North Korean won
KRW|0|KR|South Korean won
KWD|3|KW|Kuwaiti dinar;Kuwaiti dinars
KYD|2|KY|Cayman Islands dollar;Cayman Islands dollars
KZT|2|KZ|Kazakhstani tenge;Kazakhstani tenges
LAK|2|LA|Laotian kip;Laotian kips
LBP|2|LB|Lebanese pound;Lebanese pounds
LKR|2|LK|Sri Lankan rupee;Sri Lankan rupees
LRD|2|LR|Liberian dollar;Liberian dollars
LSL|2|LS|Lesotho loti;Lesotho lotis
LTL|2|LT|Lithuanian litas;Lithuanian litai
LUF|2|LU|Luxembourgian franc;Luxembourgian francs
LVL|2|LV|Latvian lats;Latvian lati
LYD|3|LY|Libyan dinar;Libyan dinars
MAD|2|MA EH|Moroccan dirham;Moroccan dirhams
MDL|2|MD|Moldovan leu;Moldovan lei
MGA|2|MG|Malagasy ariary;Malagasy ariaries
MKD|2|MK|Macedonian denar;Macedonian denari
MMK|2|MM|Myanmar kyat;Myanmar kyats
MNT|2|MN|Mongolian tugrik;Mongolian tugriks
MOP|2|MO|Macanese pataca;Macanese patacas
MRU|2|MR|Mauritanian ouguiya;Mauritanian ouguiyas
MTL|2|MT|Maltese lira
MUR|2|MU|Mauritian rupee;Mauritian rupees
MVR|2|MV|Maldivian rufiyaa;Maldivian rufiyaas
MWK|2|MW|Malawian kwacha;Malawian kwachas
MXN|2|MX|Mexican peso;Mexican pesos
MYR|2|MY|Malaysian ringgit;Malaysian ringgits
MZN|2|MZ|Mozambican metical;Mozambican meticals
NAD|2|NA|Namibian dollar;Namibian dollars
NGN|2|NG|Nigerian naira;Nigerian nairas
NIO|2|NI|Nicaraguan córdoba;Nicaraguan córdobas
NLG|2|NL|Dutch guilder;Dutch guilders
NOK|2|NO BV|Norwegian krone;Norwegian kroner
NPR|2|NP|Nepalese rupee;Nepalese rupees
NZD|2|NZ CK NU TK|New Zealand dollar;New Zealand dollars
OMR|3|OM|Omani rial;Omani rials
PAB|2|PA|Panamanian balboa;Panamanian balboas
PEN|2|PE|Peruvian sol;Peruvian soles
PGK|2|PG|Papua New Guinean kina
PHP|2|PH|Philippine peso;Philippine pesos
PKR|2|PK|Pakistani rupee;Pakistani rupees
PLN|2|PL|Polish zloty;Polish zlotys
PTE|2|PT|Portuguese escudo;Portuguese escudos
PYG|0|PY|Paraguayan guarani;Paraguayan guaranis
QAR|2|QA|Qatari riyal;Qatari riyals
ROL|2|RO|Romanian leu;Romanian Lei
RON|2|RO|Romanian leu;Romanian lei
RSD|2|RS|Serbian dinar;Serbian dinars
RUB|2|RU|Russian ruble;Russian rubles
RWF|0|RW|Rwandan franc;Rwandan francs
SAR|2|SA|Saudi riyal;Saudi riyals
SBD|2|SB|Solomon Islands dollar;Solomon Islands dollars
SCR|2|SC|Seychellois rupee;Seychellois rupees
SDG|2|SD|Sudanese pound;Sudanese pounds
SEK|2|SE|Swedish krona;Swedish kronor
SGD|2|SG|Singapore dollar;Singapore dollars
SHP|2|SH|St. Helena pound;St. Helena pounds
SIT|2|SI|Slovenian tolar;Slovenian tolars
SKK|2|SK|Slovak koruna;Slovak korunas
SLE|2|SL|Sierra Leonean leone;Sierra Leonean leones
SLL|2|SL|Sierra Leonean leone;Sierra Leonean leones
SOS|2|SO|Somali shilling;Somali shillings
SRD|2|SR|Surinamese dollar;Surinamese dollars
SSP|2|SS|South Sudanese pound;South Sudanese pounds
STD|2|ST|São Tomé & Príncipe dobra;São Tomé & Príncipe dobras
STN|2|ST|São Tomé & Príncipe dobra;São Tomé & Príncipe dobras
SVC|2|SV|Salvadoran colón;Salvadoran colones
SYP|2|SY|Syrian pound;Syrian pounds
SZL|2|SZ|Swazi lilangeni;Swazi emalangeni
THB|2|TH|Thai baht
TJS|2|TJ|Tajikistani somoni;Tajikistani somonis
TMT|2|TM|Turkmenistani manat
TND|3|TN|Tunisian dinar;Tunisian dinars
TOP|2|TO|Tongan paʻanga
TRL|2|TR|Turkish lira;Turkish Lira
TRY|2|TR|Turkish lira;Turkish Lira
TTD|2|TT|Trinidad & Tobago dollar;Trinidad & Tobago dollars
TWD|2|TW|New Taiwan dollar;New Taiwan dollars
TZS|2|TZ|Tanzanian shilling;Tanzanian shillings
UAH|2|UA|Ukrainian hryvnia;Ukrainian hryvnias
UGX|0|UG|Ugandan shilling;Ugandan shillings
USD|2|US AS IO EC SV GU HT MH FM MP PW PA PR TL|US dollar;US dollars
UYU|2|UY|Uruguayan peso;Uruguayan pesos
UZS|2|UZ|Uzbekistani som
VEF|2|VE|Venezuelan bolívar;Venezuelan bolívars
VES|2|VE|Venezuelan bolívar;Venezuelan bolívars
VND|0|VN|Vietnamese dong
VUV|0|VU|Vanuatu vatu;Vanuatu vatus
WST|2|WS|Samoan tala
XAF|0|CM CF TD GQ GA|Central African CFA franc;Central African CFA francs
XCD|2|AI DM GD MS|East Caribbean dollar;East Caribbean dollars
XCG|2||Caribbean guilder;Caribbean guilders
XDR|0||special drawing rights
XOF|0|BJ BF CI GW ML NE SN TG|West African CFA franc;West African CFA francs
XPF|0|PF NC|CFP franc;CFP francs
YER|2|YE|Yemeni rial;Yemeni rials
YUM|2||Yugoslavian new dinar;Yugoslavian new dinars
ZAR|2|ZA LS NA|South African rand
ZMK|2|ZM|Zambian kwacha;Zambian kwachas
ZMW|2|ZM|Zambian kwacha;Zambian kwachas
ZWG|2|ZW|Zimbabwean gold
ZWL|2|ZW|Zimbabwean dollar;Zimbabwean dollars
`;

/** English names of countries, by ISO 3166 code, from Unicode CLDR. */
export const COUNTRY_TABLE = `
AC|Ascension Island
AD|Andorra
AE|United Arab Emirates
AF|Afghanistan
AG|Antigua & Barbuda
AI|Anguilla
AL|Albania
AM|Armenia
AO|Angola
AQ|Antarctica
AR|Argentina
AS|American Samoa
AT|Austria
AU|Australia
AW|Aruba
AX|Åland Islands
AZ|Azerbaijan
BA|Bosnia & Herzegovina
BB|Barbados
BD|Bangladesh
BE|Belgium
BF|Burkina Faso
BG|Bulgaria
BH|Bahrain
BI|Burundi
BJ|Benin
BL|St. Barthélemy
BM|Bermuda
BN|Brunei
BO|Bolivia
BQ|Caribbean Netherlands
BR|Brazil
BS|Bahamas
BT|Bhutan
BV|Bouvet Island
BW|Botswana
BY|Belarus
BZ|Belize
CA|Canada
CC|Cocos (Keeling) Islands
CD|Congo - Kinshasa
CF|Central African Republic
CG|Congo - Brazzaville
CH|Switzerland
CI|Côte d’Ivoire
CK|Cook Islands
CL|Chile
CM|Cameroon
CN|China
CO|Colombia
CP|Clipperton Island
CQ|Sark
CR|Costa Rica
CU|Cuba
CV|Cape Verde
CW|Curaçao
CX|Christmas Island
CY|Cyprus
CZ|Czechia
DE|Germany
DG|Diego Garcia
DJ|Djibouti
DK|Denmark
DM|Dominica
DO|Dominican Republic
DZ|Algeria
EA|Ceuta & Melilla
EC|Ecuador
EE|Estonia
EG|Egypt
EH|Western Sahara
ER|Eritrea
ES|Spain
ET|Ethiopia
FI|Finland
FJ|Fiji
FK|Falkland Islands
FM|Micronesia
FO|Faroe Islands
FR|France
GA|Gabon
GB|United Kingdom
GD|Grenada
GE|Georgia
GF|French Guiana
GG|Guernsey
GH|Ghana
GI|Gibraltar
GL|Greenland
GM|Gambia
GN|Guinea
GP|Guadeloupe
GQ|Equatorial Guinea
GR|Greece
GS|South Georgia & South Sandwich Islands
GT|Guatemala
GU|Guam
GW|Guinea-Bissau
GY|Guyana
HK|Hong Kong SAR China
HM|Heard & McDonald Islands
HN|Honduras
HR|Croatia
HT|Haiti
HU|Hungary
IC|Canary Islands
ID|Indonesia
IE|Ireland
IL|Israel
IM|Isle of Man
IN|India
IO|British Indian Ocean Territory
IQ|Iraq
IR|Iran
IS|Iceland
IT|Italy
JE|Jersey
JM|Jamaica
JO|Jordan
JP|Japan
KE|Kenya
KG|Kyrgyzstan
KH|Cambodia
KI|Kiribati
KM|Comoros
KN|St. Kitts & Nevis
KP|North Korea
KR|South Korea
KW|Kuwait
KY|Cayman Islands
KZ|Kazakhstan
LA|Laos
LB|Lebanon
LC|St. Lucia
LI|Liechtenstein
LK|Sri Lanka
LR|Liberia
LS|Lesotho
LT|Lithuania
LU|Luxembourg
LV|Latvia
LY|Libya
MA|Morocco
MC|Monaco
MD|Moldova
ME|Montenegro
MF|St. Martin
MG|Madagascar
MH|Marshall Islands
MK|North Macedonia
ML|Mali
MM|Myanmar (Burma)
MN|Mongolia
MO|Macao SAR China
MP|Northern Mariana Islands
MQ|Martinique
MR|Mauritania
MS|Montserrat
MT|Malta
MU|Mauritius
MV|Maldives
MW|Malawi
MX|Mexico
MY|Malaysia
MZ|Mozambique
NA|Namibia
NC|New Caledonia
NE|Niger
NF|Norfolk Island
NG|Nigeria
NI|Nicaragua
NL|Netherlands
NO|Norway
NP|Nepal
NR|Nauru
NU|Niue
NZ|New Zealand
OM|Oman
PA|Panama
PE|Peru
PF|French Polynesia
PG|Papua New Guinea
PH|Philippines
PK|Pakistan
PL|Poland
PM|St. Pierre & Miquelon
PN|Pitcairn Islands
PR|Puerto Rico
PS|Palestinian Territories
PT|Portugal
PW|Palau
PY|Paraguay
QA|Qatar
RE|Réunion
RO|Romania
RS|Serbia
RU|Russia
RW|Rwanda
SA|Saudi Arabia
SB|Solomon Islands
SC|Seychelles
SD|Sudan
SE|Sweden
SG|Singapore
SH|St. Helena
SI|Slovenia
SJ|Svalbard & Jan Mayen
SK|Slovakia
SL|Sierra Leone
SM|San Marino
SN|Senegal
SO|Somalia
SR|Suriname
SS|South Sudan
ST|São Tomé & Príncipe
SV|El Salvador
SX|Sint Maarten
SY|Syria
SZ|Eswatini
TA|Tristan da Cunha
TC|Turks & Caicos Islands
TD|Chad
TF|French Southern Territories
TG|Togo
TH|Thailand
TJ|Tajikistan
TK|Tokelau
TL|Timor-Leste
TM|Turkmenistan
TN|Tunisia
TO|Tonga
TR|Türkiye
TT|Trinidad & Tobago
TV|Tuvalu
TW|Taiwan
TZ|Tanzania
UA|Ukraine
UG|Uganda
UM|U.S. Outlying Islands
US|United States
UY|Uruguay
UZ|Uzbekistan
VA|Vatican City
VC|St. Vincent & Grenadines
VE|Venezuela
VG|British Virgin Islands
VI|U.S. Virgin Islands
VN|Vietnam
VU|Vanuatu
WF|Wallis & Futuna
WS|Samoa
XK|Kosovo
YE|Yemen
YT|Mayotte
ZA|South Africa
ZM|Zambia
ZW|Zimbabwe
`;
