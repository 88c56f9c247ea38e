import { LATER_DAYS, laterPounds, LATER_RULE } from './changeKinds';
import { orNotUsed, OWN_TEST, RULE } from './judgingKinds';
import { above0, any, one, type SettingGroup } from './setting';
import { choice, money, number, optional, percentage, words } from './valueKinds';

/** How partnerships are judged. */
export const TEST_SETTINGS: SettingGroup = {
  heading: 'Tests of significance',
  settings: [
    one(
      'How tests decide',
      'rule',
      RULE,
      '“any of”: one test that is met is enough. “all of”, “n of m” and “banded score” need more. Blank: nothing is judged.',
    ),
    any(
      'How tests decide later',
      'ruleChanges',
      LATER_RULE,
      'Takes the place of the row above from the date under “Also called” on, for registers judged on that date or later.',
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
      laterPounds('£ a year'),
      'Takes the place of the amount above from the date under “Also called” on, for registers judged on that date or later.',
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
    any(
      'Staff time test later',
      'tests.staffDaysChanges',
      LATER_DAYS,
      'Takes the place of the days above from the date under “Also called” on.',
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
      'A test that the scheme adds; in brackets yes-no, words, figure, considerations or term. “at least from 1 April 2021: 5” to the right changes what it needs from that day on.',
    ),
    any(
      'Consideration',
      'tests.considerations',
      words('a consideration'),
      'What an officer weighs for the risk test. Officers tick them by number, so add new ones below the last.',
    ),
  ],
};

/** What officer time is counted and costed by. */
export const COST_SETTINGS: SettingGroup = {
  heading: 'What officer time costs',
  settings: [
    one(
      'Officer day rate',
      'dayRate.set',
      optional(money('£ a day', 'an amount in pounds, such as £250'), null),
      'What a day of an officer’s time costs. Blank: not decided, and the range below stands in.',
    ),
    any(
      'Officer day rate later',
      'dayRate.changes',
      laterPounds('£ a day'),
      'Takes the place of the day rate above from the date under “Also called” on.',
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
    one('Hours in a day', 'time.hoursPerDay', above0('hours', 7.4), 'Turns hours of officer time into days.'),
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
};
