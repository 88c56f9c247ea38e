/** A calculated column of the sheet: its formula names other columns of the row in brackets. */
export interface FormulaColumn {
  readonly name: string;
  readonly formula: string;
}

const NAMES = ['SH', 'WD'] as const;
const SETTINGS = {
  resource: 'Scheme!$A$1',
  staffDays: 'Scheme!$A$2',
  rateLow: 'Scheme!$A$3',
  rateHigh: 'Scheme!$A$4',
  annualMonths: 'Scheme!$A$5',
  quarterlyMonths: 'Scheme!$A$6',
  dueSoonDays: 'Scheme!$A$7',
  asOf: 'Scheme!$A$8',
  /** Amounts at or above it have no upper end. */
  unlimited: 'Scheme!$A$9',
} as const;

/** What the core works out of a row's facts, as a spreadsheet would: costs, tests, class, reports, reviews, a reason. */
export function judgingFormulas(councilCount: number): readonly FormulaColumn[] {
  if (councilCount !== NAMES.length)
    throw new Error(`Expected ${NAMES.length} councils, got ${councilCount}`);
  return [...NAMES.flatMap(costFormulas), ...TESTS, ...REVIEWS];
}

function costFormulas(council: (typeof NAMES)[number]): FormulaColumn[] {
  const { resource, rateLow, rateHigh } = SETTINGS;
  const [low, high] = [`[cost${council}Low]`, `[cost${council}High]`];
  return [
    { name: `cost${council}Low`, formula: `=[cash${council}Low]+12*[days${council}Low]*${rateLow}` },
    {
      name: `cost${council}High`,
      formula: `=[cash${council}High]+[cashSharedHigh]+12*([days${council}High]+[daysSharedHigh])*${rateHigh}`,
    },
    {
      name: `reaches${council}`,
      formula: `=IF(${low}>=${resource}-0.000001,"met",IF(${high}<${resource}-0.000001,"not met","not known"))`,
    },
  ];
}

const { staffDays, annualMonths, quarterlyMonths, dueSoonDays, asOf, unlimited } = SETTINGS;

const TESTS: readonly FormulaColumn[] = [
  { name: 'resource', formula: anyOf('[reachesSH]', '[reachesWD]') },
  { name: 'daysLow', formula: '=[daysSHLow]+[daysWDLow]+[daysSharedLow]' },
  { name: 'daysHigh', formula: '=[daysSHHigh]+[daysWDHigh]+[daysSharedHigh]' },
  {
    name: 'staffTime',
    formula: `=IF([daysLow]>${staffDays}+0.000001,"met",IF([daysHigh]<=${staffDays}+0.000001,"not met","not known"))`,
  },
  { name: 'riskTest', formula: '=IF([risk]="yes","met",IF([risk]="no","not met","not known"))' },
  {
    name: 'statutoryTest',
    formula: '=IF([statutory]="yes","met",IF([statutory]="no","not met","not known"))',
  },
  { name: 'overall', formula: anyOf('[resource]', '[staffTime]', '[riskTest]', '[statutoryTest]') },
  {
    name: 'class',
    formula: '=IF([overall]="met","Significant",IF([overall]="not met","Desirable","Undetermined"))',
  },
  {
    name: 'why',
    formula:
      '=[class]&": resource "&[resource]&", South Hams £"&ROUND([costSHLow],2)&" to £"&ROUND([costSHHigh],2)&", West Devon £"&' +
      'ROUND([costWDLow],2)&" to £"&ROUND([costWDHigh],2)&"; staff time "&[staffTime]&", risk "&[riskTest]&", statutory "&[statutoryTest]',
  },
];

const REVIEWS: readonly FormulaColumn[] = [
  { name: 'cashLow', formula: '=[cashSHLow]+[cashWDLow]+[cashSharedLow]' },
  { name: 'cashHigh', formula: '=[cashSHHigh]+[cashWDHigh]+[cashSharedHigh]' },
  {
    name: 'reporting',
    formula: `=IF(AND([class]="Significant",OR([cashLow]>0,AND([cashHigh]>0,[cashHigh]<${unlimited})),[quarterlySelected]<>"no"),"Quarterly","Annual")`,
  },
  {
    name: 'reportDue',
    formula: `=IF([lastReport]<>"",EDATE([lastReport],${annualMonths}),IF([agreementStart]<>"",EDATE([agreementStart],${annualMonths}),""))`,
  },
  { name: 'every', formula: `=IF([reviewEvery]<>"",[reviewEvery],${annualMonths})` },
  {
    name: 'reviewDue',
    formula:
      '=IF([lastReview]<>"",EDATE([lastReview],[every]),IF([agreementReview]<>"",[agreementReview],IF([agreementStart]<>"",EDATE([agreementStart],[every]),"")))',
  },
  {
    name: 'quarterlyDue',
    formula:
      `=IF([reporting]="Quarterly",IF([lastQuarterly]<>"",EDATE([lastQuarterly],${quarterlyMonths}),` +
      `IF(AND([quarterlySelected]="yes",[agreementStart]<>""),EDATE([agreementStart],${quarterlyMonths}),"")),"")`,
  },
  {
    name: 'due',
    formula:
      '=IF(COUNT([reportDue],[reviewDue],[quarterlyDue],[agreementEnd])=0,"",MIN([reportDue],[reviewDue],[quarterlyDue],[agreementEnd]))',
  },
  {
    name: 'status',
    formula: `=IF([due]="","No date",IF([due]<${asOf},"Overdue",IF([due]<=${asOf}+${dueSoonDays},"Due soon","On track")))`,
  },
];

/** Met when one is met, not known when none is and one is not known. */
function anyOf(...results: readonly string[]): string {
  const one = (result: string) => results.map((cell) => `${cell}="${result}"`).join(',');
  return `=IF(OR(${one('met')}),"met",IF(OR(${one('not known')}),"not known","not met"))`;
}
