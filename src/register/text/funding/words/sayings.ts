/**
 * What the words of a financial arrangement say, as a table: every phrase of a row means the row's saying. Phrases are
 * lower case without hyphens and full stops; the longest that fits is taken.
 */
export const SAYINGS = {
  approximately:
    'c|ca|cca|circa|approx|approximately|about|around|roughly|say|est|estimated|estimate|estimated at|in the region of|nearly|almost|ish|or so|or thereabouts',
  'up to':
    'up to|upto|max|max exposure|maximum exposure|max cost|maximum cost|max contribution|maximum contribution|max grant|maximum grant|max payment|maximum payment|max liability|maximum liability|max of|maximum|maximum of|a maximum of|to a maximum of|not more than|no more than|less than|under|below|limited to|capped at|not exceeding|not to exceed|at most|cap of|a limit of|limit of',
  'at least':
    'at least|min|min of|minimum|minimum of|a minimum of|more than|in excess of|excess of|upwards of|not less than|no less than|starting at',
  between: 'between',
  each: 'each|ea|apiece|each council|each authority|each district|each of the councils|each of the two councils|per council|per authority|per district|from each council|from each of the councils|from each|from each authority|by each council|both pay|individually|each partner',
  'shared with':
    'shared with|jointly funded with|joint funded with|co funded with|cofunded with|in partnership with|part funded by|partly funded by|part paid by|co funded by|cofunded by|part funding from|shared w|split with|jointly with|joint with',
  joint:
    'joint|jointly|shared|shared between|shared by|split between|between them|combined|combined contribution|together|joint contribution|joint funding|jointly funded',
  total:
    'total|totals|in total|totalling|total of|a total of|altogether|overall|in all|aggregate|in aggregate|total cost|total contribution|total contributions|total council contribution|grand total',
  'whole budget':
    'total budget|total project cost|project cost|project costs|project budget|total scheme cost|scheme cost|programme budget|overall budget|project value|programme value|total fund|contract value of the project|overall cost|overall costs|total overall cost|overall project cost|full cost|whole cost',
  including:
    'incl|inc|includes|include|including|inclusive|inclusive of|included|of which|covers|covering|comprising|comprises|made up of|this includes|which includes',
  excluding:
    'excl|excludes|excluding|exclusive|exclusive of|not including|in addition|additionally|does not include',
  'change of':
    'increase of|an increase of|increased by|uplift of|an uplift of|rise of|a rise of|up by|decrease of|a decrease of|decreased by|reduction of|a reduction of|reduced by|cut of|a cut of|cut by|down by',
  'reducing by': 'reducing by|decreasing by|falling by|tapering by',
  'increasing by': 'increasing by|rising by|rising|increasing|rises by|increases by',
  'changed from':
    'reducing from|reduced from|increasing from|increased from|rising from|rose from|falling from|fell from|decreasing from|decreased from|cut from|raised from|went from|tapering from',
  'changing to':
    'reducing to|increasing to|rising to|falling to|decreasing to|tapering to|dropping to|and reducing to|to reduce to|to increase to',
  'changed to':
    'reduced to|increased to|cut to|raised to|decreased to|rose to|fell to|now|currently|at present|current',
  tapering:
    'tapering|tapered|reducing annually|reducing each year|reducing yearly|on a sliding scale|sliding scale|declining|reducing',
  before:
    'was|previously|previous|formerly|originally|last year|prior year|historically|used to be|down from|up from|compared to|compared with|prior to that',
  thereafter: 'thereafter|subsequently|and thereafter|following years|subsequent years|ongoing',
  then: 'then',
  less: 'less|minus',
  respectively: 'respectively|resp',
  equally:
    'equally|equal shares|in equal shares|split equally|shared equally|equal share|evenly|split evenly|equal split|fifty fifty|half each|equal parts|equal halves|halves|split 50 50|equal contributions|equal amounts',
  thirds: 'equal thirds|thirds|a third each|one third each|in thirds|split three ways|three way split',
  quarters: 'equal quarters|a quarter each|one quarter each|split four ways|four way split',
  nil: 'nil|nill|none|zero|nothing|na|not applicable|free of charge|foc|cost neutral|self financing|self funding|self funded|self sufficient|at no cost|without cost|no charge|no longer funded|not funded|unfunded|opted out|pays nothing|not contributing|does not contribute|does not pay',
  no: 'no|without|not any|neither',
  unsure:
    'tbc|tba|tbd|tbn|to be confirmed|to be agreed|to be determined|to be decided|to be advised|to be negotiated|to be established|to be finalised|to be set|unknown|not known|nk|not yet known|not yet agreed|not yet confirmed|not yet determined|not yet set|not confirmed|unconfirmed|not agreed|not available|awaiting|awaited|pending|to follow|varies|vary|variable|various|not stated|not specified|not recorded|unclear|dont know|uncertain|fluctuates|unquantified|not quantified',
  /** Two measures of one sum of money. */
  measure:
    'actual|actuals|actual cost|actual spend|outturn|net|net cost|gross|gross cost|budgeted|forecast|forecast outturn|projected',
  /** Money that is not, or not only, the council's own of this year. */
  'other money':
    'brought forward|carried forward|bfwd|cfwd|cil|community infrastructure levy|developer contribution|developer contributions|reimburse|reimburses|reimbursed|reimbursement|reimbursements',
  'left over': 'underspend|underspends|under spend|from underspend|from underspends|from an underspend',
  'this year':
    'this year|current year|this financial year|current financial year|in the current year|next year|next financial year|following year|the following year',
  same: 'same|the same|same amount|the same amount|likewise',
  elsewhere:
    'see sla|see agreement|see contract|see file|see below|see above|see attached|see notes|see note|see budget|see report|see mou|see separate|see|refer to|as above|as below|same as above|same as below|same as|ditto|as previous|as last year|as at present|as now|as previously|as before|as row|as line|as per row|as per above|per above|as for|as stated|as stated above|as noted|as noted above|as detailed|as detailed above|above|as per sla|as per agreement|as per contract|per sla|as sla|under review|being reviewed|under negotiation|in negotiation|being negotiated|under discussion|in discussion|not disclosed|confidential|commercially sensitive',
  vague:
    'not costed|uncosted|minimal|ad hoc|adhoc|as required|as needed|as necessary|as and when|as and when required|when required|if required|occasional|occasionally|nominal|small amount|a small amount|negligible|modest|some|few|a few|several|limited|part time|from time to time',
  cost: 'cost|costs|contribution|contributions|contribute|contributes|contributed|funding|funds|fund|grant|grants|subscription|subscriptions|subs|fee|fees|membership|payment|payments|cash|money|budget|expenditure|spend|levy|donation|donations|award|bursary|sponsorship|salary|salaries|rent|charge|charges|recharge|retainer|allocation|commitment|commitments|affiliation|financial|financially|funding agreement|funded|pays|pay|finance',
  share: 'share|shares|share of|contribution of|share of cost',
  capital: 'capital|capital grant|capital funding|capital contribution',
  revenue: 'revenue|revenue funding|revenue grant',
  'in kind':
    'in kind|inkind|waived|fee waived|fees waived|free parking|discounted rent|reduced rent|rate relief|rates relief|discretionary rate relief|nndr relief|rent free|free use|free use of|free office|free office space|free accommodation|free room hire|free venue|peppercorn|peppercorn rent|notional|notional value|office space|use of office|use of offices|use of office space|use of meeting room|use of meeting rooms|use of premises|desk space|support in kind|contribution in kind|contributions in kind|in kind support|in kind contribution|benefit in kind|non cash|non financial|premises provided|accommodation provided|room provided',
  income:
    'income|received|receives|receive|receivable|we receive|we get|paid to us|pays us|pay us|received by us|cr|income generating|generates|generating|generated|rental income|income of|earns|earned|surplus|profit|fee income',
  saving:
    'saving|savings|saving of|savings of|a saving of|saves|saved|save|to save|will save|cost saving|cost savings|efficiency saving|efficiency savings',
  loan: 'loan|loans|repayable|interest free loan|loan facility|loaned|mortgage',
  contingent:
    'subject to|requested|bid|bid for|bidding for|applied for|application for|proposed|potential|potentially|possible|possibly|in principle|indicative|provisional|provisionally|contingent|contingency|conditional|conditional on|conditional upon|if agreed|if approved|if successful|if match|if match funding|if funding|if needed|if match is found|underwrites|underwrite|underwriting|underwritten|guarantee|guarantees|guaranteeing|guarantor|sought|seeking|hoped for',
  pooled:
    'better care fund|bcf|pooled|pool|pooled budget|pooled fund|pooled funds|pooled budgets|pooled funding|aligned|aligned budget',
  match: 'match|matched|match funding|match funded|match funds|matching|matched funding',
  'open cost':
    'on costs|oncosts|on cost|expenses|travel|travel expenses|mileage|inflation|rpi|cpi|indexation|inflationary increase|inflationary uplift|overheads|utilities|insurance',
  indexed:
    'index linked|inflation linked|linked to inflation|linked to rpi|linked to cpi|linked to the rpi|linked to the cpi|rising with inflation|rises with inflation|rising by inflation|increases with inflation|increasing with inflation|increases by inflation|increasing by inflation|increased by inflation|increased by rpi|increased by cpi|increased annually|increasing annually|increases annually|increased each year|increases each year|increasing each year|rising annually|rises annually|uplifted annually|uplifted by rpi|uplifted by cpi|uplifted by inflation|uplifted each year|subject to inflation|subject to indexation|subject to annual uplift|annual uplift|annual increase|annual inflation|inflated annually',
  vat: 'vat|value added tax|net of vat|ex vat|exc vat|excl vat|excluding vat|inc vat|incl vat|including vat|plus vat|exclusive of vat|inclusive of vat',
  'one-off':
    'one off|oneoff|one off payment|one off grant|one off contribution|single payment|one time|non recurring|nonrecurring|once only|one year only|lump sum|one off cost|pump priming|pump prime|seed funding|seed money|start up grant|start up funding|start up costs|set up grant|set up costs',
  'term time':
    'term time|term times|termtime|term time only|during term|in term|school terms|term weeks|school term',
  'officer time':
    'officer time|officers time|staff time|staff input|officer input|officer support|officer attendance|staff resource|staff resources|officer resource|officer resources|time|time only|attendance|attend|attends|attending|secondment|seconded|secretariat|secretariat support|admin support|administrative support|secretarial support|secretarial|clerking|staff support|in house time',
  officers:
    'officer|officers|staff|staffing|lead officer|representation|specialist|specialists|person|people|members of staff|member of staff|working|manager|managers',
  ordinal: 'st|nd|rd|th',
  meetings:
    'meeting|meetings|mtg|mtgs|board meeting|board meetings|sessions|session|visits|visit|agm|agms|annual general meeting',
  only: 'only|solely|just|purely',
  fte: 'fte|wte|full time equivalent|full time equivalents|whole time equivalent|ftes',
  'full time': 'full time',
  'half time': 'half time',
  pounds: 'pounds|pound|gbp|sterling|quid',
  foreign: 'euro|euros|eur|usd|dollar|dollars|us dollars',
  pence: 'pence|p',
  hundred: 'hundred',
  thousand: 'k|thousand|thou|grand',
  million: 'm|mn|million|mil|millions',
  reference:
    'budget code|cost centre|cost center|cost code|code|codes|centre|ref|reference|number|nos|tel|telephone|phone|mobile|mob|fax|account|invoice no|invoice number|po|reg|registered|charity|charity no|charity number|company no|company number|section|para|paragraph|clause|appendix|page|minute|item|line|ledger|gl|vote|ext|extension|room|act|band|grade|scp|phase|round|post no|contract no|project no|order no',
  since:
    'since|established|est in|established in|formed|formed in|started|commenced|signed|dated|effective from|starting|start',
  until: 'until|till|ends|ending|expires|expiring|expiry|end of|up until',
  ended:
    'ended|expired|stopped|ceased|withdrawn|discontinued|lapsed|terminated|cancelled|has ended|has ceased|has stopped|was withdrawn|came to an end|finished|no longer required|no longer needed|no longer paid|no longer payable',
  instalment:
    'instalments|installments|instalment|paid|payable|invoiced|billed|collected|claimed|in arrears|in advance',
  reporting:
    'reviewed|review|reviews|report|reports|reported|reporting|monitored|monitoring|meets|newsletter|updates|update|return|returns',
  agreement: 'sla|agreement|contract|mou|lease|arrangement|deal|programme|project|plan|licence|scheme',
  of: 'of|worth|valued at|value|worth of|to the value of',
  for: 'for',
  from: 'from|paid from',
  to: 'to',
  towards: 'towards|toward|paid to|payable to|goes to|given to|into|owed to',
  'to or': 'or',
  by: 'by|provided by|met by|paid by|funded by|contributed by|covered by|borne by|financed by',
  'run by':
    'matched by|match funded by|match by|invoiced by|invoiced annually by|billed by|hosted by|administered by|managed by|held by|employed by|led by|run by|delivered by|commissioned by|collected by|coordinated by|co ordinated by|received by|used by|annually by|quarterly by|monthly by|chaired by|serviced by|overseen by|received from us by|employed through|through|via',
  runs: 'accountable body|host|hosts|hosting|leads|lead|administers|manages|employs|invoices|holds|area|region|accountable|is the accountable body|as accountable body|lead authority|residents|district|wide|chairs|delivers|provides|serves',
  over: 'over|across|spread over|spread across|throughout',
  in: 'in|during|within|on|at',
  and: 'and',
  plus: 'plus|together with|along with|as well as|in addition to',
  per: 'per',
  a: 'a|an',
  every: 'every',
  other: 'other|second|alternate',
  equals:
    'equals|ie|i e|equivalent to|equating to|equates to|equal to|thus|that is|or equivalent to|giving|equivalent',
  per_annum:
    'pa|per annum|annually|annual|yearly|each year|per year|every year|year on year|a year|in a year|over the year|over a year|in the year|during the year|throughout the year|across the year|annum|recurring|py',
  month_rate: 'pcm|pm|per calendar month|calendar month|p month',
  quarter_rate: 'pq',
  week_rate: 'pw',
  monthly: 'monthly|each month',
  quarterly: 'quarterly|each quarter',
  weekly: 'weekly|each week',
  fortnightly: 'fortnightly|each fortnight',
  termly: 'termly',
  daily: 'daily|each day',
  'half-yearly': 'half yearly|six monthly|twice yearly|twice a year|6 monthly|twice annually',
  'bi-monthly': 'bi monthly|bimonthly',
  'bi-weekly': 'bi weekly|biweekly',
  'bi-annual': 'bi annual|biannual|bi annually|biannually',
  biennial: 'biennial|biennially|bi ennial|bi ennially',
  triennial: 'triennial|triennially|tri ennial',
  first: 'first',
  once: 'once',
  twice: 'twice',
  times: 'times|x',
  year: 'year|years|yr|yrs|financial year|fy|y|fin year',
  month: 'month|months|mth|mths|mo',
  quarter: 'quarter|quarters|qtr|qtrs|q',
  week: 'week|weeks|wk|wks',
  fortnight: 'fortnight',
  term: 'term',
  day: 'day|days',
  'half day': 'half day|half days|half a day',
  'half hour': 'half hour|half an hour|half hours',
  hour: 'hour|hours|hr|hrs|h',
  minutes: 'mins|minutes',
  months_name:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec',
} as const satisfies Readonly<Record<string, string>>;

export type Saying = keyof typeof SAYINGS;

/** Numbers that people write as words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  couple: 2,
  'couple of': 2,
  'a couple': 2,
  'a couple of': 2,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  'a dozen': 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  half: 0.5,
  third: 3,
  fourth: 4,
  fifth: 5,
};
