import type { Random } from './random';

const PLACES = (
  'Ivybridge Totnes Dartmouth Kingsbridge Salcombe Tavistock Okehampton Modbury Hatherleigh Chagford Yelverton ' +
  'Princetown Lifton Bere Buckfastleigh Dartington Wembury Yealmpton Stokenham Loddiswell Ugborough Marldon Brixton ' +
  'Aveton Slapton Lydford Horrabridge Gunnislake Drewsteignton Northlew'
).split(' ');
const TOPICS = (
  'Youth,Housing,Transport,Arts,Sports,Heritage,Coast,Rivers,Farming,Tourism,Skills,Enterprise,Broadband,Flood,' +
  'Energy,Woodland,Health,Carers,Family,Safety,Learning,Museum,Market,Harbour,Estuary,Landscape,Volunteer,Advice'
).split(',');
const BODIES = (
  'Partnership,Forum,Trust,Board,Network,Alliance,Association,Project,Steering Group,Consortium,Initiative,' +
  'Working Group,Programme,Company Ltd,CIC'
).split(',');
const FORENAMES = 'Anna Ben Clare David Ella Frank Grace Harry Isla Jack Kate Liam Mary Noel'.split(' ');
const SURNAMES =
  'Baker Carter Down Ellis Ford Grant Hill Irish Jarvis Luxton Mudge Northcott Pearse Rowe'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const PURPOSES = [
  'Brings together organisations working on {topic} across the area and agrees a joint plan',
  'Delivers {topic} services to residents of {place} and nearby parishes',
  'Liaison with the voluntary sector on {topic}',
  'Improves {topic} services by sharing staff and premises with neighbouring authorities',
  'Statutory body for {topic}; the council is a named partner',
  'Represents {place} in county-wide discussions of {topic}',
] as const;
const PARTNERS = [
  'DCC, Teignbridge DC, Dartmoor NPA',
  'Town and parish councils; CVS',
  'Devon & Cornwall Police, NHS, DCC',
  'Environment Agency, Natural England, landowners',
  'Private businesses',
  'SHDC, WDBC, DCC',
] as const;
const TYPES = [
  'Strategic',
  'Service Improvement',
  'Service Delivery',
  'Community Liaison',
  'Community Delivery',
  'community delivery',
  'Liason',
  '',
] as const;
const CLASSES = ['Significant', 'Desirable', 'S', 'D', 'D', 'Desirable', 'desireable', '?', ''] as const;
const AREAS = ['Both', 'SH', 'WD', 'South Hams', 'West Devon', 'SHDC', 'Both councils', ''] as const;

/** The texts of one row of a register as an officer might type them. */
export interface RowTexts {
  readonly name: string;
  readonly cells: readonly string[];
  /** ISO dates are for the columns that hold real dates. */
  readonly lastReview: { readonly year: number; readonly month: number; readonly day: number } | undefined;
  readonly statutory: string;
  readonly risk: string;
}

/** The texts of a row; `index` makes its name one of its own. */
export function writeRow(random: Random, index: number): RowTexts {
  const [place, topic] = [random.pick(PLACES), random.pick(TOPICS)];
  const name = nameOf(index);
  const [member, officer] = [writePerson(random), writePerson(random)];
  return {
    name,
    cells: [
      random.happens(85) ? `Cllr ${member}` : '',
      random.happens(95) ? officer : '',
      random.pick(CLASSES),
      random.pick(AREAS),
      random.pick(PURPOSES).replace('{topic}', topic.toLowerCase()).replace('{place}', place),
      random.pick(PARTNERS),
      writeAgreement(random),
      writeFunding(random),
      random.pick(TYPES),
      random.happens(90)
        ? `${officer.toLowerCase().replace(' ', '.')}@example.org.uk ${random.happens(40) ? '01803 861234' : ''}`.trim()
        : '',
    ],
    lastReview: random.happens(60)
      ? { year: random.whole(2014, 2016), month: random.whole(1, 7), day: random.whole(1, 28) }
      : undefined,
    statutory: random.pick(['No', 'No', 'N', 'Yes', '']),
    risk: random.pick(['No', 'No', 'no', 'Yes', '']),
  };
}

/** Place, topic and body in every combination; then two places, and so on. */
function nameOf(index: number): string {
  const at = <Item>(items: readonly Item[], number: number) => items[number % items.length];
  const [topic, body] = [at(TOPICS, index), at(BODIES, Math.floor(index / TOPICS.length))];
  const round = Math.floor(index / (TOPICS.length * BODIES.length));
  const [first, second] = [at(PLACES, round), Math.floor(round / PLACES.length)];
  const places = second === 0 ? first : `${first ?? ''} and ${at(PLACES, round + second) ?? ''}`;
  return `${places ?? ''} ${topic ?? ''} ${body ?? ''}`;
}

function writePerson(random: Random): string {
  return `${random.pick(FORENAMES)} ${random.pick(SURNAMES)}`;
}

function writeAgreement(random: Random): string {
  const year = random.whole(2010, 2016);
  const [month, years] = [random.pick(MONTHS), random.whole(1, 5)];
  const short = (full: number) => String(full % 100).padStart(2, '0');
  return random.pick([
    () => `1 April ${year} to 31 March ${year + years}`,
    () => `SLA 1/4/${short(year)} – 31/3/${short(year + years)}`,
    () => `Apr ${short(year)} to Mar ${short(year + years)}`,
    () => `${month} ${year} for ${years} years`,
    () => `${years}yr SLA to March ${year + years}`,
    () => `Expires 31/03/${year + years}`,
    () => `end FY ${short(year)}/${short(year + 1)}`,
    () => `MoU signed ${random.whole(1, 28)}.${random.whole(1, 12)}.${short(year)}`,
    () => 'Ongoing, reviewed annually',
    () => 'None',
    () => 'tbc',
    () => '',
  ])();
}

function writeFunding(random: Random): string {
  const pounds = (low: number, high: number) => `£${(random.whole(low, high) * 50).toLocaleString('en-GB')}`;
  const days = random.whole(1, 9);
  return random.pick([
    () => `${pounds(20, 400)} p.a. SHDC, ${pounds(20, 400)} WDBC`,
    () => `SHDC ${pounds(10, 300)} / WDBC ${pounds(10, 300)}`,
    () => `${pounds(10, 500)} each`,
    () => `${pounds(20, 400)} per annum`,
    () => `£${random.whole(2, 9)}-${random.whole(10, 15)}k pa`,
    () => `up to ${pounds(20, 300)} subject to match`,
    () => `c.£${random.whole(2, 30)}k`,
    () => `${pounds(200, 900)} over 3 years`,
    () => `Yr 1 ${pounds(50, 200)}, Yr 2 ${pounds(20, 50)}, Yr 3 ${pounds(5, 20)} then nil`,
    () => `Officer time only – ${days} days/month`,
    () => `${days} hrs pm plus ${pounds(5, 50)} publicity`,
    () => `0.${days} FTE Specialist + ${pounds(10, 60)}`,
    () => `60:40 SHDC/WDBC split of ${pounds(100, 400)}`,
    () => `South Hams: ${pounds(20, 300)} West Devon: £nil`,
    () => `£${random.whole(100, 900)} per month`,
    () => 'Officer time – not costed',
    () => 'In kind',
    () => 'nil',
    () => 'tbc',
    () => '',
  ])();
}
