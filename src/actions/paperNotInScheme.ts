import { Situation } from '../excel';

/** None of the papers that were asked for is one of the scheme's. */
export class PaperNotInScheme extends Situation {
  constructor(scheme: string) {
    super(
      `The scheme “${scheme}” does not have this sheet: say Yes to it on the sheet “Partnership scheme”, or choose a scheme that has it.`,
    );
  }
}
