import {
  CellBeingEdited,
  ExcelBusy,
  ExcelTooOld,
  TabProtected,
  TooMuchAtOnce,
} from '../../src/excel/situations';
import { translateError } from '../../src/excel/translateError';

describe('translateError', () => {
  it.each([
    ['InvalidOperationInCellEditMode', CellBeingEdited],
    ['ApiNotFound', ExcelTooOld],
    ['ActivityLimitReached', ExcelBusy],
    ['RequestPayloadSizeLimitExceeded', TooMuchAtOnce],
  ])('takes %s of Office.js for a situation', (code, Situation) => {
    expect(translateError({ code, message: 'The operation failed.', debugInfo: {} })).toBeInstanceOf(
      Situation,
    );
  });

  it('keeps the error of Excel beside the sentence where there is nothing better to say', () => {
    const error = { code: 'GeneralException', debugInfo: {} };
    expect(translateError(error)).toMatchObject({ name: 'ExcelRefused', cause: error });
  });

  it('leaves a situation, the wrong use of Office.js and anything else as they are', () => {
    const situation = new TabProtected(['Economy', 'Homes']);
    const unknown = { code: 'PropertyNotLoaded', debugInfo: {} };
    expect([situation, unknown, 'text', null].map(translateError)).toEqual([
      situation,
      unknown,
      'text',
      null,
    ]);
  });

  it('names every protected tab', () => {
    expect(new TabProtected(['Economy', 'Homes']).message).toBe(
      'The tabs “Economy”, “Homes” are protected: choose Review › Unprotect Sheet, then run this again.',
    );
  });
});
