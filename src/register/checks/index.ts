import type { Check } from './check';
import { checkAgreementEnd } from './checkAgreementEnd';
import { checkAgreementNone } from './checkAgreementNone';
import { checkContact } from './checkContact';
import { checkContract } from './checkContract';
import { checkDateOrder } from './checkDateOrder';
import { checkFundingConflict } from './checkFundingConflict';
import { checkFundingCouncil } from './checkFundingCouncil';
import { checkDormant } from './checkDormant';
import { checkLadder } from './checkLadder';
import { checkMismatch } from './checkMismatch';
import { checkNames, type RegisterCheck } from './checkNames';
import { checkNeeded } from './checkNeeded';
import { checkNewTheme } from './checkNewTheme';
import { checkReadingProblems } from './checkReadingProblems';
import { checkRequired } from './checkRequired';
import { checkReviewDue } from './checkReviewDue';
import { checkSubsidies } from './checkSubsidies';
import { checkTooLong } from './checkTooLong';
import { checkTypeFunding } from './checkTypeFunding';
import { checkTypeMissing } from './checkTypeMissing';
import { checkUndetermined } from './checkUndetermined';
import { checkUnsureClass } from './checkUnsureClass';

/** Every check of one partnership: what is missing, then what can't be read, then what is against a rule. */
export const CHECKS: readonly Check[] = [
  checkRequired,
  checkTypeMissing,
  checkNeeded,
  checkReadingProblems,
  checkUnsureClass,
  checkDateOrder,
  checkFundingConflict,
  checkFundingCouncil,
  checkMismatch,
  checkUndetermined,
  checkTypeFunding,
  checkAgreementNone,
  checkAgreementEnd,
  checkReviewDue,
  checkContract,
  checkContact,
  checkTooLong,
  checkDormant,
  checkNewTheme,
];

/** Every check of a register as a whole. */
export const REGISTER_CHECKS: readonly RegisterCheck[] = [checkNames, checkSubsidies, checkLadder];
