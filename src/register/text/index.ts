export { agreementStatus } from './agreement/agreementStatus';
export { combineAgreement, type AgreementCell, type AgreementCells } from './agreement/combineAgreement';
export { NO_AGREEMENT_SAID, readAgreement } from './agreement/readAgreement';
export {
  areNearWords,
  compareNames,
  comparePrepared,
  nameKey,
  prepareName,
  prepareNameOnce,
  type ComparedName,
  type NameMatch,
} from './compareNames';
export { describeDate } from './dates/dateMention';
export { readDate, type DateOptions } from './dates/readDate';
export { readAmount } from './readAmount';
export { findColumnTest, listAnswers, readAnswer } from './readAnswer';
export { readArea, type AreaReading } from './readArea';
export { readChoice, type Choice } from './readChoice';
export { readConsiderations } from './readConsiderations';
export { readContact, type Contact } from './readContact';
export { readMonths } from './readMonths';
export { readRecordedClass } from './readRecordedClass';
export { readType } from './readType';
export { readYesNo, type YesNoReading } from './readYesNo';
