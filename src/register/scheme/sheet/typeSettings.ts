import { TYPE, WORD_LIST } from './nameKinds';
import { any, one, type SettingGroup } from './setting';
import type { SettingKind } from './settingKind';
import { NEEDED_COLUMN, TYPE_SIGN } from './typeKinds';

/** Types that a rule holds for, by name or by what is in brackets after “Type”. */
const TYPES: SettingKind = { ...WORD_LIST, form: 'types of the scheme, one in each cell' };

const BLANK_IS_NONE = 'more types to the right. Blank: none.';

/** The types of partnership, what they mean and what they look like. */
export const TYPE_SETTINGS: SettingGroup = {
  heading: 'Types of partnership',
  settings: [
    any(
      'Type',
      'types',
      TYPE,
      'A type and its other names. The rows below name it by what is in brackets after “Type”: keep that when you rename the type.',
    ),
    one(
      'Types usually paid',
      'typeRules.usuallyPaid',
      TYPES,
      `Partnerships of these types without any cash are a finding; ${BLANK_IS_NONE}`,
    ),
    one(
      'Types rarely paid',
      'typeRules.rarelyPaid',
      TYPES,
      `Partnerships of these types with cash are a finding; ${BLANK_IS_NONE}`,
    ),
    one(
      'Types that need an agreement',
      'typeRules.agreement',
      TYPES,
      `Beside partnerships with cash, which always need one; ${BLANK_IS_NONE}`,
    ),
    any(
      'Column that types need',
      'typeRules.columns',
      NEEDED_COLUMN,
      'A column that may not be blank for the types from “Also called” on, such as Lead Member.',
    ),
    one(
      'Types paid by grant',
      'typeRules.paidByGrant',
      TYPES,
      `Published as grants where the row does not say otherwise; ${BLANK_IS_NONE}`,
    ),
    one(
      'Types paid by contract',
      'typeRules.paidByContract',
      TYPES,
      `Published as contracts where the row names no agreement; ${BLANK_IS_NONE}`,
    ),
    one(
      'Types with business plans',
      'typeRules.businessPlan',
      TYPES,
      `Significant partnerships of these types with cash are asked for a business plan; ${BLANK_IS_NONE}`,
    ),
    one(
      'Types to streamline',
      'typeRules.streamline',
      TYPES,
      `Appendix 4 drafts a review with a view to streamlining; ${BLANK_IS_NONE}`,
    ),
    one(
      'Types to streamline without lead officer',
      'typeRules.streamlineWithoutLead',
      TYPES,
      `The same, where the lead officer is blank; ${BLANK_IS_NONE}`,
    ),
    any(
      'Sign of a type',
      'typeRules.signs',
      TYPE_SIGN,
      'The first sign that holds suggests its type where a row has none. To the right “look in: Purpose” and words, * for any ending; “cash: paid”; “agreement: SLA”. All that is told must hold.',
    ),
  ],
};
