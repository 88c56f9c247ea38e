/** The versions of Excel that the preview can pretend to be. */
export type ExcelVersion = '2021' | '2024' | '365';

interface VersionFacts {
  readonly label: string;
  /** Highest ExcelApi requirement set (learn.microsoft.com, "Excel JavaScript API requirement sets"). */
  readonly excelApi: string;
}

export const EXCEL_VERSIONS: Readonly<Record<ExcelVersion, VersionFacts>> = {
  '2021': { label: 'Excel 2021', excelApi: '1.14' },
  '2024': { label: 'Excel 2024', excelApi: '1.17' },
  '365': { label: 'Microsoft 365', excelApi: '1.21' },
};
