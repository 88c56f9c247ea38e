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
    expect(translateError({ code, message: 'The operation failed.' })).toBeInstanceOf(Situation);
  });

  it('leaves a situation, a code it does not know and anything else as they are', () => {
    const situation = new TabProtected(['Economy', 'Homes']);
    const unknown = { code: 'GeneralException' };
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
