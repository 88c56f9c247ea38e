/** The headings by which columns are found again, wherever they were moved to. */
export const REF_HEADING = 'Ref';
export const NAME_HEADING = 'Partnership';
export const QUESTION_HEADING = 'Question';
export const ANSWER_HEADING = 'Answer';

/** References of the block of answers whose questions are gone begin with it. */
export const BLOCK_REF = 'Kept ';
