import { BETWEEN } from './judgingKinds';
import { COST_SETTINGS, TEST_SETTINGS } from './testSettings';
import { OWN_COLUMN, OWN_SHARE } from './ownColumn';
import { COUNCIL, named, WORD_LIST } from './nameKinds';
import { COMPLIANCE_SETTINGS } from './complianceSettings';
import { PAPER_SETTINGS } from './paperSettings';
import { THEME_SETTINGS } from './themeSettings';
import { TYPE_SETTINGS } from './typeSettings';
import { any, each, one, whole, wholeAbove0, type Setting, type SettingGroup } from './setting';
import { month, optional, words, yesNo } from './valueKinds';

/** Every setting of the scheme sheet in its order. Writing and reading the sheet both derive from this table. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    heading: 'The scheme',
    settings: [
      one(
        'Scheme name',
        'name',
        words('the scheme’s name'),
        'Told on every paper. Change it when you change the rules, so that papers say by which they were made.',
      ),
      one(
        'Source',
        'source',
        optional(words('where the scheme comes from'), ''),
        'Where the rules come from.',
      ),
      one(
        'Version',
        'version',
        optional(words('a version of the scheme, such as a year'), ''),
        'Told with every result, where the scheme has one.',
      ),
      any(
        'Not said',
        'notSaid',
        words('what the source does not say'),
        'What the source of the scheme leaves unsaid: decide it, enter it in its row and clear this one.',
      ),
    ],
  },
  {
    heading: 'Councils',
    settings: [
      each(
        'Council',
        'councils',
        COUNCIL,
        'A council whose money is counted. First under Also called is its name in full, then whatever else the register calls it.',
      ),
      one(
        'All councils',
        'allCouncilsWords',
        WORD_LIST,
        'Words in Area covered that mean every council; more of them to the right.',
      ),
      one(
        'Other bodies',
        'otherBodies',
        WORD_LIST,
        'Neighbouring councils and local bodies: what they pay is not the councils’ money. More of them to the right.',
      ),
    ],
  },
  THEME_SETTINGS,
  {
    heading: 'Classes',
    settings: [
      one(
        'Class when any test is met',
        'classes.significant',
        named('the name of a class'),
        'The highest class, whatever the rule below needs for it: what officers type; short forms to the right.',
      ),
      any(
        'Class between',
        'classes.between',
        BETWEEN,
        'Only with a banded score. “Significant” or “Desirable” in brackets says how duties and papers treat it.',
      ),
      one(
        'Class when no test is met',
        'classes.desirable',
        named('the name of a class'),
        'The lowest class: what officers type; short forms to the right.',
      ),
    ],
  },
  TYPE_SETTINGS,
  {
    heading: 'Columns of the scheme',
    settings: [
      any(
        'Own column',
        'columns',
        OWN_COLUMN,
        'A column that the scheme adds to the register; in brackets text, money, date, yes-no, choice or link. Papers know it by its key.',
      ),
      one(
        'Only own share counts',
        'ownShareWhen',
        OWN_SHARE,
        'Where this column says one of the words to the right, only Annual £ is the council’s money, and no text. Blank: nowhere.',
      ),
    ],
  },
  TEST_SETTINGS,
  COST_SETTINGS,
  {
    heading: 'Reports, reviews and agreements',
    settings: [
      one(
        'Annual report and review',
        'reviews.annualMonths',
        optional(wholeAbove0('months', 12), null),
        'How long after the last one the next is due. Blank: none is due at intervals.',
      ),
      one(
        'Annual reports',
        'reviews.annualReports',
        yesNo(),
        'No: partners are reviewed, and hand in no annual report.',
      ),
      one(
        'Quarterly report',
        'reviews.quarterlyMonths',
        optional(wholeAbove0('months', 3), null),
        'How long after the last one the next is due. Blank: none is wanted.',
      ),
      one(
        'Due soon',
        'reviews.dueSoonDays',
        whole('days', 60),
        'How long before its date a review is due soon.',
      ),
      one(
        'Agreement ending',
        'reviews.agreementEndingMonths',
        whole('months', 6),
        'How long before its end an agreement is said to be ending.',
      ),
      one(
        'Members are appointed in',
        'reviews.memberAppointmentMonth',
        optional(month(), null),
        'When members are appointed to partnerships. Blank: appointments are not listed.',
      ),
      one(
        'Members are appointed at',
        'reviews.membersAppointedAt',
        words('the meeting that appoints members, such as Annual Council'),
        'The meeting that appoints them.',
      ),
      one(
        'Words for dormant',
        'reviews.dormantWords',
        WORD_LIST,
        'Words under “Meets how often” that say that a partnership does not meet any more; more words to the right.',
      ),
      one(
        'Financial year begins in',
        'financialYearStartMonth',
        month(),
        'The year begins on the first day of this month.',
      ),
    ],
  },
  PAPER_SETTINGS,
  COMPLIANCE_SETTINGS,
];

export const SETTINGS: readonly Setting[] = SETTING_GROUPS.flatMap(({ settings }) => settings);
