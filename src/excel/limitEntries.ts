import type { AssessmentColumnSpec, AssessmentValidation } from '../register';

/** Earlier than any partnership on record. */
const FIRST_DAY = '1950-01-01';

/**
 * What Excel says beside the cells of a column, and asks about when something else is typed. It asks and does not refuse:
 * "tbc" and "Yes – partly" are answers too.
 */
export function limitEntries(
  { dataValidation }: Excel.Range,
  { heading, guidance, validation }: Pick<AssessmentColumnSpec, 'heading' | 'guidance' | 'validation'>,
): void {
  if (validation && canBeSet(validation)) {
    const { rule, message } = ruleOf(validation);
    dataValidation.rule = rule;
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: cut(heading), message };
  }
  dataValidation.prompt = { showPrompt: true, title: cut(heading), message: guidance.slice(0, 255) };
}

/** Excel takes a list of 255 characters, with commas between its items. */
const LONGEST_LIST = 255;

function ruleOf(validation: AssessmentValidation): { rule: Excel.DataValidationRule; message: string } {
  if (typeof validation === 'object') {
    return {
      rule: { list: { inCellDropDown: true, source: validation.items.join(',') } },
      message: 'This is none of the choices.',
    };
  }
  switch (validation) {
    case 'yes-no':
      return {
        rule: { list: { inCellDropDown: true, source: 'Yes,No' } },
        message: 'This is neither Yes nor No.',
      };
    case 'amount':
      return {
        rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
        message: 'This is not a figure of 0 or more.',
      };
    case 'date':
      return {
        rule: { date: { formula1: FIRST_DAY, operator: 'GreaterThanOrEqualTo' } },
        message: 'This is not a date, such as 31/03/2017.',
      };
  }
}

function canBeSet(validation: AssessmentValidation): boolean {
  if (typeof validation !== 'object') return true;
  const { items } = validation;
  return items.join(',').length <= LONGEST_LIST && !items.some((item) => item.includes(','));
}

/** Excel takes 32 characters of a title. */
function cut(title: string): string {
  return title.slice(0, 32);
}
