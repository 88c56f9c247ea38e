import type { AgreementKind, StatedStatus } from '../../reading';

/** What the date after a word is. Dates of breaks, options, notices and earlier agreements are not this one's. */
export type Role = 'start' | 'end' | 'review' | 'aside';

/** What words mean in the text of an agreement. */
export type Meaning =
  /** `firm` words keep their date over other words: "expires at the close of March 2017"; weak ones stand right before it. */
  | { readonly kind: 'cue'; readonly role: Role; readonly isFirm: boolean }
  /** Without a date after them these words are a status: "expired". */
  | { readonly kind: 'past end' }
  | { readonly kind: 'extended' }
  | { readonly kind: 'document'; readonly document: AgreementKind | null; readonly name: string }
  | { readonly kind: 'status'; readonly status: StatedStatus }
  | { readonly kind: 'annual' }
  | { readonly kind: 'in force' }
  /** Either side may end it, so that one without dates has no end: "6 months' notice either side". */
  | { readonly kind: 'terminable' }
  /** Behind "2014 –" it says that there is no end yet: "present", "now". */
  | { readonly kind: 'until now' }
  | { readonly kind: 'statutory' }
  /** Words that say nothing of the agreement although their parts would. */
  | { readonly kind: 'no meaning' };

const cue = (role: Role, isFirm = true): Meaning => ({ kind: 'cue', role, isFirm });
const status = (stated: StatedStatus): Meaning => ({ kind: 'status', status: stated });
const document = (kind: AgreementKind | null, name: string): Meaning => ({
  kind: 'document',
  document: kind,
  name,
});

/** A letter has the date on which it was written. */
export const LETTERS: ReadonlySet<string> = new Set(['letter', 'grant letter']);

/** The words of agreements, several to an entry with `|` between them; marks between words don't count. */
export const AGREEMENT_WORDS: readonly (readonly [meaning: Meaning, phrases: string])[] = [
  [
    cue('start'),
    'start|starts|started|starting|start date|commence|commences|commenced|commencing|commencement|began|begin|' +
      'begins|beginning|begun|signed|signed off|dated|effective|wef|w e f|with effect from|agreed|approved|adopted|' +
      'established|est|estd|est d|formed|set up|created|founded|inception|entered into|renewed|agreement date|date of agreement|date of signing|date of signature|date agreed|in force from|' +
      'in place since|in place from|launched|relaunched|re launched|reconstituted|re constituted|re established|reestablished|reformed|re formed|restarted|originally signed|original|original agreement|originally|date signed|made',
  ],
  [cue('start', false), 'from|since|as from|as of|as at'],
  [
    cue('end'),
    'expires|expire|expiry|expiring|expiry date|exp|ends|end|ending|end date|terminates|terminate|terminating|' +
      'termination|ceases|cease|finishes|finish|concludes|lapses|lapse|completes|completion|runs out|renewal|renew|' +
      'renews|renewable|renewal due|renewal date|due for renewal|for renewal|year ending|year end|y e|fye|ye',
  ],
  [cue('end', false), 'to|until|till|til|up to|through to|thru'],
  [
    { kind: 'past end' },
    'expired|ended|lapsed|terminated|finished|ceased|closed|concluded|no longer in force|out of date',
  ],
  [{ kind: 'extended' }, 'extended|now extended|been extended'],
  [
    cue('review'),
    'review|review due|due for review|next review|review date|for review|to be reviewed|will be reviewed|review by|' +
      'review in|reviews',
  ],
  [
    cue('aside'),
    'reviewed|last review|last reviewed|updated|last updated|amended|revised|varied|refreshed|break|breaks|' +
      'break clause|break point|option|options|optional|extend|extendable|extensible|extension|extensions|' +
      'may be extended|could be extended|can be extended|to be extended|with possibility|notice|minute|committee|' +
      'meeting|previous|previously|former|formerly|superseded|supersedes|replaces|replaced|replacing|prior agreement',
  ],
  [document('SLA', 'SLA'), 'sla|slas|s l a|service level agreement|service level agreements|service level'],
  [document('MoU', 'MoU'), 'mou|mous|m o u|memorandum of understanding|memo of understanding|memorandum'],
  [
    document('terms of reference', 'terms of reference'),
    'tor|tors|t o r|terms of reference|terms of ref|constitution|constitutional document|articles of association',
  ],
  [document('contract', 'contract'), 'contract|contracts|service contract|contracted'],
  [
    document('grant', 'grant'),
    'grant|grants|grant agreement|funding agreement|grant funding|grant funding agreement|funding agreements|' +
      'grant offer',
  ],
  [
    document('grant', 'grant letter'),
    'grant letter|grant offer letter|offer letter|award letter|grant award letter',
  ],
  [document(null, 'letter'), 'exchange of letters|letter|letters|letter of agreement|side letter'],
  [document(null, 'lease'), 'lease|leased|leasehold|leases|tenancy|licence|license'],
  [document(null, 'deed'), 'deed|section 106|s106|s 106|trust deed'],
  [document(null, 'inter-authority agreement'), 'iaa|inter authority agreement'],
  [
    status('rolling'),
    'rolling|rolls over|rolled over|rolls|renewed annually|renewed yearly|renewable annually|renews annually|' +
      'renewed every year|renewed each year|renewed year on year|annually renewed|annually renewable|annual renewal|' +
      'reviewed and renewed annually|renewal annually|auto renew|auto renews|auto renewal|automatically renewed|' +
      'automatically renews|automatic renewal|year on year|year to year|year by year|each year|every year|evergreen|' +
      'month to month|month by month|holding over|held over|tenancy at will|at will|renewed automatically|renews automatically|renews each year|renews every year',
  ],
  [{ kind: 'annual' }, 'annual|annually|yearly'],
  [
    { kind: 'no meaning' },
    'annual review|annual reviews|annual report|annual reports|annual reporting|annual meeting|annual general meeting|' +
      'reviewed annually|review annually|annually reviewed|reviewed every year|reviewed each year|reviewed yearly|' +
      'review each year|review every year|annual council|annual monitoring|monitored annually|annual appraisal|' +
      'to be|to deliver|to provide|to support|to run|end of programme|non statutory|not statutory|not a statutory|' +
      'per year|not ongoing',
  ],
  [
    status('open-ended'),
    'open ended|open end|openended|ongoing|on going|indefinite|indefinitely|perpetual|perpetuity|permanent|' +
      'permanently|continuous|continuing|continues|until further notice|not time limited|non time limited|unlimited|' +
      'without end|without limit|onwards|onward|to date|to present|to the present|to now|present day|till present|' +
      'until terminated|lifetime|for life|forever|no expiry|never expires|does not expire|not fixed term|without term',
  ],
  [
    status('none'),
    'none|n a|not applicable|nil|nothing|informal|informally|not formal|not formalised|not formally agreed|' +
      'not in place|not yet in place|unwritten|verbal|verbally|verbal only|verbal agreement|not required|not needed|none required|none needed|none in place|never had one',
  ],
  [
    status('draft'),
    'draft|drafted|drafting|in draft|unsigned|not signed|not yet signed|never signed|to be signed|awaiting signature|' +
      'for signature|under negotiation|being negotiated|in negotiation|negotiating|being renegotiated|in preparation|' +
      'being prepared|being drafted|under development|in development|being developed|proposed|not yet agreed|' +
      'awaiting sign off|in progress',
  ],
  [
    status('not known'),
    'tbc|tba|tbd|to be confirmed|to be advised|to be agreed|to be determined|to be decided|to be arranged|not known|' +
      'unknown|n k|nk|not sure|unsure|unclear|to check|to be checked|checking|awaited|awaiting|awaiting details|' +
      'see file|see legal|with legal|with legal services|with solicitors|see agreement|see sla|see contract|as above|as below|ditto|same as above|not available|not found|cannot be found|under review|' +
      'being reviewed|being checked|pending|dates not known|not dated|undated|date unknown',
  ],
  [
    { kind: 'in force' },
    'current|currently|existing|in place|in force|live|active|extant|in operation|agreement in place|yes|agreement|agreements|' +
      'arrangement',
  ],
  [{ kind: 'until now' }, 'present|now|today|date'],
  [{ kind: 'terminable' }, 'terminable|either side|either party|either way|notice either|on notice'],
  [
    { kind: 'statutory' },
    'statutory|statute|statutorily|legal requirement|legal duty|required by law|legislation|under legislation|by law',
  ],
];

/** After "no", "not" or "without" and up to three words: what has none. */
export const ABSENT_THINGS: ReadonlyMap<string, StatedStatus | null> = new Map<string, StatedStatus | null>([
  ...['agreement', 'agreements', 'sla', 'contract', 'mou', 'arrangement', 'arrangements'].map(
    (word) => [word, 'none'] as const,
  ),
  ...['document', 'documents', 'documentation', 'paperwork', 'tor', 'terms', 'grant', 'lease', 'written'].map(
    (word) => [word, 'none'] as const,
  ),
  ...['end', 'expiry', 'term', 'limit', 'termination', 'ending', 'fixed'].map(
    (word) => [word, 'open-ended'] as const,
  ),
  ...['date', 'dates', 'details', 'information', 'record'].map((word) => [word, 'not known'] as const),
  ...['review', 'break', 'extension', 'option', 'notice', 'change', 'changes'].map(
    (word) => [word, null] as const,
  ),
]);
