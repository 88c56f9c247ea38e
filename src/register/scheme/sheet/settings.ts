import { BETWEEN, orNotUsed, RESOURCE_CHANGE, OWN_TEST, RULE } from './judgingKinds';
import { OWN_COLUMN, OWN_SHARE } from './ownColumn';
import { COUNCIL, named, TYPE, WORD_LIST } from './nameKinds';
import { COMPLIANCE_SETTINGS } from './complianceSettings';
import { PAPER_SETTINGS } from './paperSettings';
import { THEME_SETTINGS } from './themeSettings';
import { above0, any, each, one, whole, wholeAbove0, type Setting, type SettingGroup } from './setting';
import { choice, money, month, number, optional, percentage, words } from './valueKinds';

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
        'What officers type for it; short forms to the right.',
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
        'What officers type for it; short forms to the right.',
      ),
    ],
  },
  {
    heading: 'Types of partnership',
    settings: [
      any(
        'Type',
        'types',
        TYPE,
        'A type and its other names. Its checks go by what is in brackets after “Type”: keep that when you rename the type.',
      ),
    ],
  },
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
  {
    heading: 'Tests of significance',
    settings: [
      one(
        'How tests decide',
        'rule',
        RULE,
        '“any of”: one test that is met is enough. “all of”, “n of m” and “banded score” need more. Blank: nothing is judged.',
      ),
      one(
        'Resource test',
        'tests.resourcePounds',
        orNotUsed(money('£ a year', 'an amount in pounds, such as £10,000')),
        'Met at this much or more for any one council: cash and costed officer time together.',
      ),
      any(
        'Resource test later',
        'tests.resourceChanges',
        RESOURCE_CHANGE,
        'Takes the place of the amount above from the date under “Also called” on, whatever date the register is judged on.',
      ),
      one(
        'Staff time test',
        'tests.staffDaysPerMonth',
        orNotUsed(
          number({
            unit: 'days a month',
            form: 'a number of days, such as 4',
            isAllowed: Number.isFinite,
          }),
        ),
        'Met by more than this, officers of all councils together.',
      ),
      one(
        'Statutory requirement',
        'tests.statutory',
        { ...choice(['own test', 'consideration', 'not used']), form: '“own test” or “consideration”' },
        '“own test”: a statutory partnership is significant for that alone. “consideration”: it only informs the risk test.',
      ),
      one(
        'Risk test',
        'tests.risk',
        choice(['own test', 'not used']),
        '“own test”: potential for significant risk meets a test.',
      ),
      any(
        'Own test',
        'tests.own',
        OWN_TEST,
        'A test that the scheme adds; in brackets yes-no, words, figure, considerations or term.',
      ),
      any(
        'Consideration',
        'tests.considerations',
        words('a consideration'),
        'What an officer weighs for the risk test. Officers tick them by number, so add new ones below the last.',
      ),
    ],
  },
  {
    heading: 'What officer time costs',
    settings: [
      one(
        'Officer day rate',
        'dayRate.set',
        optional(money('£ a day', 'an amount in pounds, such as £250'), null),
        'What a day of an officer’s time costs. Blank: not decided, and the range below stands in.',
      ),
      one(
        'Day rate at least',
        'dayRate.low',
        money('£ a day', 'an amount in pounds, no more than the highest day rate'),
        'While the day rate is blank, a day costs this or more.',
      ),
      one(
        'Day rate at most',
        'dayRate.high',
        money('£ a day', 'an amount in pounds, no less than the lowest day rate'),
        'While the day rate is blank, a day costs this or less.',
      ),
      one(
        'Hours in a day',
        'time.hoursPerDay',
        above0('hours', 7.4),
        'Turns hours of officer time into days.',
      ),
      one('Weeks in a year', 'time.weeksPerYear', above0('weeks', 52), 'For amounts and days a week.'),
      one(
        'Working days in a year',
        'time.fteDaysPerYear',
        above0('days', 220),
        'Turns a part of a full-time post (FTE) into days.',
      ),
      one(
        'Term weeks in a year',
        'time.termWeeksPerYear',
        above0('weeks', 38),
        'For amounts and days in term time.',
      ),
      one(
        'Approximate figures',
        'approximately',
        percentage('a percentage from 0% to 100%, such as 10%'),
        'How far “about”, “approx” and “c.” widen a figure, each way.',
      ),
    ],
  },
  {
    heading: 'Reports, reviews and agreements',
    settings: [
      one(
        'Annual report and review',
        'reviews.annualMonths',
        wholeAbove0('months', 12),
        'How long after the last one the next is due.',
      ),
      one(
        'Quarterly report',
        'reviews.quarterlyMonths',
        wholeAbove0('months', 3),
        'How long after the last one the next is due.',
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
        month(),
        'When Annual Council appoints members to partnerships.',
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
