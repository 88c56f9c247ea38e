import { NoRegister } from '../excel';
import { describeScheme, type ReadingContext, type Recognition } from '../register';

/** What an officer can choose from to say which tabs are the register's. */
export interface UnmatchedTabs {
  readonly recognition: Recognition;
  /** Every tab that is not the add-in's own. */
  readonly sheets: readonly string[];
  readonly reading: ReadingContext;
}

/** No tab is named for a theme, and no officer has said of one that it is a theme's. */
export class NoThemeTabs extends NoRegister {
  constructor(readonly unmatched: UnmatchedTabs) {
    super(describeScheme(unmatched.reading.scheme));
  }
}
