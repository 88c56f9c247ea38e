/** The Office that the add-in runs in, as it tells of itself. */
export interface OfficeFacts {
  /** Such as PC, Mac or OfficeOnline. */
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** Each with the highest version that is there, such as `ExcelApi 1.17`. */
  readonly requirementSets: readonly string[];
}

/** Sets that tell Excels apart, each with the highest minor version to ask for (Microsoft Learn, “Excel JavaScript API requirement sets”). */
const SETS = [
  ['ExcelApi', 25],
  ['ExcelApiOnline', 1],
  ['ExcelApiDesktop', 5],
  ['SharedRuntime', 2],
  ['RibbonApi', 2],
] as const;

/** Reads which Office this is; nothing of the workbook. */
export function readOffice(): OfficeFacts {
  const { context } = Office;
  const { platform, version } = context.diagnostics;
  return {
    platform: String(platform),
    version,
    language: context.displayLanguage,
    requirementSets: SETS.flatMap(([name, highest]) => {
      const minor = findHighest(name, highest);
      return minor === 0 ? [] : [`${name} 1.${minor}`];
    }),
  };
}

function findHighest(name: string, highest: number): number {
  for (let minor = highest; minor > 0; minor -= 1)
    if (Office.context.requirements.isSetSupported(name, `1.${minor}`)) return minor;
  return 0;
}
