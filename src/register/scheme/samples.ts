import type { IsoDate } from '../../grid/serialDate';

/** A register with invented partnerships to try the add-in on. */
export interface Sample {
  /** The workbook's name among the assets. */
  readonly file: string;
  /** As a menu offers it. */
  readonly title: string;
  /** The name of the preset that it is judged by. */
  readonly scheme: string;
  /** The day that it was made to be judged on. */
  readonly asOf: IsoDate;
}

/** Every sample register, the one that is shown first at the head. */
export const SAMPLES = [
  {
    file: 'sample-register.xlsx',
    title: 'the sample register',
    scheme: 'South Hams and West Devon 2016',
    asOf: '2016-08-04',
  },
  {
    file: 'sample-cheltenham.xlsx',
    title: 'a sample for Cheltenham 2012',
    scheme: 'Cheltenham 2012',
    asOf: '2012-11-05',
  },
  {
    file: 'sample-lancaster.xlsx',
    title: 'a sample for Lancaster 2011–12',
    scheme: 'Lancaster 2011–12',
    asOf: '2012-01-17',
  },
  {
    file: 'sample-bath-and-north-east-somerset.xlsx',
    title: 'a sample for Bath and North East Somerset 2006',
    scheme: 'Bath and North East Somerset 2006',
    asOf: '2006-12-06',
  },
] as const satisfies readonly [Sample, ...Sample[]];

export type SampleFile = (typeof SAMPLES)[number]['file'];

/** The sample of a workbook's name. */
export function findSample(file: string): Sample | undefined {
  return SAMPLES.find((sample) => sample.file === file);
}
