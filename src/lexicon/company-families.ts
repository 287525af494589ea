/** Companies that own others under their own name: `Amazon` beside `Amazon Web Services`; folded. */
export const PARENT_COMPANIES: ReadonlySet<string> = new Set(
  `
  abc adani airbus airtel alibaba allianz alphabet amazon american apple att axa bae bain bajaj bayer bbc
  berkshire birla bloomberg bmw boeing bosch bp bt cbs cisco citi citic cnbc cnn comcast daimler dangote dell deutsche
  disney dow ebay emirates eni equinor ericsson evergrande exxon facebook fiat ford fosun foxconn fox ge
  general gm goldman google grab hitachi honda hp hsbc huawei hyundai ibm icici infosys intel jardine jd johnson jpmorgan kakao kia
  lg lloyds mahindra maruti mastercard mercedes meta microsoft mitsubishi mitsui mtn naspers naver nbc nestle
  netflix news nike nissan nokia nvidia openai oracle orange panasonic paramount petrobras petronas philips ping an
  pfizer porsche prudential puma qualcomm rakuten reliance renault roche rolls royce royal safaricom salesforce samsung santander sap
  saudi shell siemens sinopec sk sky softbank sony spotify standard starbucks stripe subaru sumitomo suzuki swire
  tata tcs tencent tesla thales tiktok time toshiba total toyota twitter uber ubs unilever universal verizon
  virgin visa vodafone volkswagen volvo walmart warner xiaomi yahoo yandex youtube
`
    .trim()
    .split(/\s+/),
);

/** Words that a company's full name adds to its common one: `Meta Platforms`, `Uber Technologies`; folded. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  `
  air airlines airways aktiengesellschaft and associates automobile automobiles automotive bancorp bank bank's
  brands brewing brothers bros chemical chemicals chemistry com communications computer construction consolidated
  corporation electric electronics energy engineering enterprises entertainment financial foods gas global group
  groupe grupo gruppe holding holdings industrial industries insurance interactive international laboratories limited logistics
  manufacturing markets media medical metals microsystems mining motor motors natural networks oil online
  partners petroleum pharma pharmaceutical pharmaceuticals platforms power precision products properties railway
  resources restaurants semiconductor semiconductors services software solutions sons steel stores
  systems technologies technology telecom telecommunications therapeutics tobacco trading transport utilities worldwide
`
    .trim()
    .split(/\s+/),
);

/** Last words of a body that is not the one it is named after: `Harvard Business School`, `Acme Foundation`; folded. */
export const CHILD_WORDS: ReadonlySet<string> = new Set(
  `
  academy agency archive archives association authority board bureau cafe center centre chapter choir clinic club coalition college commission committee council
  department directorate division embassy faculty federation festival foundation fund hospital initiative institute institution league libraries library
  ministry museum observatory office orchestra party police press project school society theater theatre trust union university
  africa america americas asia australia brazil canada china deutschland europe france germany india italy japan kenya
  mexico nigeria pakistan singapore uk us usa
`
    .trim()
    .split(/\s+/),
);
