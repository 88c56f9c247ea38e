/** How much one answer is to carry. */
export interface AnswerSize {
  /** Rows of a sheet that are read before its size is known. */
  readonly headRows: number;
  /** Bytes, as far as they can be foreseen. */
  readonly bytes: number;
}

/** Most theme tabs are shorter than the head and most cells short; where cells are very long, less is asked for at once. */
const SIZES: readonly AnswerSize[] = [
  { headRows: 200, bytes: 1_000_000 },
  { headRows: 10, bytes: 400_000 },
];
const SMALLEST: AnswerSize = { headRows: 1, bytes: 100_000 };

/** Reads in the largest answers that Excel hands over: what it refuses for its size is read again in smaller ones. */
export async function readInAnswers<Result>(read: (size: AnswerSize) => Promise<Result>): Promise<Result> {
  for (const size of SIZES) {
    try {
      return await read(size);
    } catch (error) {
      if (!isAnswerTooLarge(error)) throw error;
    }
  }
  return read(SMALLEST);
}

function isAnswerTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ResponsePayloadSizeLimitExceeded'
  );
}
