import { DATED_AMOUNT, DATED_RATE, SUBSIDY_LIMIT } from './paperKinds';
import { WORD_LIST } from './nameKinds';
import { above0, any, one, wholeAbove0, type SettingGroup } from './setting';
import { optional, percentage } from './valueKinds';

const HELD = 'under “Also called” the date it holds from, then its source.';

/** What prompts about subsidies and contracts and the transparency sheets go by. */
export const COMPLIANCE_SETTINGS: SettingGroup = {
  heading: 'Subsidies, contracts and transparency',
  settings: [
    one(
      'Near the subsidy limit',
      'papers.subsidy.nearPart',
      percentage('a percentage from 0% to 100%, such as 80%'),
      'From this part of the limit on, a declaration is asked for.',
    ),
    one(
      'Years of subsidies',
      'papers.subsidy.years',
      wholeAbove0('years', 3),
      'Financial years whose payments to one recipient are added up, the current one included.',
    ),
    any(
      'Subsidy limit',
      'papers.subsidy.limits',
      SUBSIDY_LIMIT,
      `What one recipient may have in those years, in pounds or euros; ${HELD}`,
    ),
    one(
      'Pounds to the euro',
      'papers.subsidy.poundsPerEuro.set',
      optional(above0('£', 0.85), null),
      'What a limit in euros is compared by. Blank: not decided, and the range below stands in.',
    ),
    one(
      'Euro at least',
      'papers.subsidy.poundsPerEuro.low',
      above0('£', 0.65),
      'While pounds to the euro are blank, a euro was worth this or more.',
    ),
    one(
      'Euro at most',
      'papers.subsidy.poundsPerEuro.high',
      above0('£', 1),
      'While pounds to the euro are blank, a euro was worth this or less.',
    ),
    any(
      'Subsidy database above',
      'papers.subsidy.databaseEntry',
      DATED_AMOUNT,
      `Single awards above this are entered in the public database of subsidies; ${HELD}`,
    ),
    any(
      'Procurement threshold',
      'papers.procurement.services',
      DATED_AMOUNT,
      `For services, of the whole term with extensions and VAT; ${HELD}`,
    ),
    any(
      'Light touch threshold',
      'papers.procurement.lightTouch',
      DATED_AMOUNT,
      `For services under the light touch rules, such as social and health services; ${HELD}`,
    ),
    any(
      'Notifiable contract from',
      'papers.procurement.notifiable',
      DATED_AMOUNT,
      `Contracts below the threshold are notifiable from this on; ${HELD}`,
    ),
    any(
      'VAT rate',
      'papers.procurement.vatRates',
      DATED_RATE,
      `Added to amounts without VAT when they are compared with thresholds; ${HELD}`,
    ),
    any(
      'Published contracts above',
      'papers.transparency.contractsAbove',
      DATED_AMOUNT,
      `The sheet of contracts lists those above this; ${HELD}`,
    ),
    one(
      'Words for grants',
      'papers.transparency.grantWords',
      WORD_LIST,
      'A payment whose words have one of these is listed as a grant; more words to the right.',
    ),
  ],
};
