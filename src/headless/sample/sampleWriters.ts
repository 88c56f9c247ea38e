import { findPreset, SAMPLES, type SampleFile } from '../../register';
import { BATH_AND_NORTH_EAST_SOMERSET } from './councils/bathAndNorthEastSomerset';
import { CHELTENHAM } from './councils/cheltenham';
import { LANCASTER } from './councils/lancaster';
import { writeSampleRegister } from './sampleRegister';
import { writeSmallRegister, type SmallRegister } from './smallRegister';

/** The small registers, each by its file; the large one says itself how it is made. */
const SMALL: Readonly<Record<Exclude<SampleFile, 'sample-register.xlsx'>, SmallRegister>> = {
  'sample-cheltenham.xlsx': CHELTENHAM,
  'sample-lancaster.xlsx': LANCASTER,
  'sample-bath-and-north-east-somerset.xlsx': BATH_AND_NORTH_EAST_SOMERSET,
};

/** A sample as an .xlsx file. */
export async function writeSample(file: SampleFile): Promise<Uint8Array> {
  if (file === 'sample-register.xlsx') return writeSampleRegister();
  const sample = SAMPLES.find((each) => each.file === file);
  const preset = sample && findPreset(sample.scheme);
  if (!preset) throw new Error(`Expected a scheme for "${file}"`);
  return writeSmallRegister(SMALL[file], { scheme: await preset.load(), asOf: sample.asOf });
}
