import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeJudgingBook } from '../formulas/writeJudgingBook';
import type { JudgingWorkbook } from '../formulas/judgingSheet';

const RUNS = 3;
const TIMEOUT_MS = 300_000;

/** How long LibreOffice takes to load a workbook and, apart from that, to calculate all of it again. */
export interface LibreOfficeTimes {
  readonly loadMs: number;
  /** The median of some hard recalculations of the loaded workbook. */
  readonly recalculateMs: number;
  /** What its formulas say, so that it can be seen that it did the work. */
  readonly classes: Readonly<Record<string, number>>;
}

/** Whether LibreOffice can be started from here. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/**
 * Times LibreOffice from within: a macro in a profile of its own opens the file, and reads the clock before and after
 * every `calculateAll`, which calculates every formula again.
 */
export async function timeLibreOffice(workbook: JudgingWorkbook): Promise<LibreOfficeTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [book, result] = [join(folder, 'judging.xlsx'), join(folder, 'result.txt')];
    writeFileSync(book, await writeJudgingBook(workbook));
    // The first start fills a new profile, an empty Module1 for macros among it.
    const profile = join(folder, 'profile');
    startOffice(profile, '--terminate_after_init');
    writeFileSync(
      join(profile, 'user', 'basic', 'Standard', 'Module1.xba'),
      wrapMacro(describeMacro(book, result, workbook)),
    );
    const { status, stderr } = startOffice(profile, 'macro:///Standard.Module1.Main');
    if (!existsSync(result))
      throw new Error(`LibreOffice gave no result (status ${status ?? 'none'}): ${stderr}`);
    return readResult(readFileSync(result, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readResult(text: string): LibreOfficeTimes {
  const [load = NaN, significant = NaN, desirable = NaN, undetermined = NaN, ...runs] = text
    .trim()
    .split(/\s+/)
    .map(Number);
  const sorted = runs.toSorted((one, other) => one - other);
  return {
    loadMs: load,
    recalculateMs: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    classes: { Significant: significant, Desirable: desirable, Undetermined: undetermined },
  };
}

function describeMacro(book: string, result: string, { register, classColumn }: JudgingWorkbook): string {
  const last = register.length - 1;
  return `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  started = GetSystemTicks()
  book = StarDesktop.loadComponentFromURL("${pathToFileURL(book).href}", "_blank", 0, hidden())
  loaded = GetSystemTicks() - started
  times = ""
  For run = 1 To ${RUNS}
    started = GetSystemTicks()
    book.calculateAll()
    times = times & " " & (GetSystemTicks() - started)
  Next run
  classes = book.Sheets.getByName("Register").getCellRangeByPosition(${classColumn}, 0, ${classColumn}, ${last}).getDataArray()
  Dim counts(2) As Long
  For row = 0 To ${last}
    Select Case classes(row)(0)
      Case "Significant": counts(0) = counts(0) + 1
      Case "Desirable": counts(1) = counts(1) + 1
      Case "Undetermined": counts(2) = counts(2) + 1
    End Select
  Next row
  out = FreeFile
  Open "${result}" For Output As #out
  Print #out, loaded & " " & counts(0) & " " & counts(1) & " " & counts(2) & times
  Close #out
  book.close(True)
  StarDesktop.terminate()
End Sub`;
}

function startOffice(profile: string, argument: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', argument],
    { timeout: TIMEOUT_MS, encoding: 'utf8' },
  );
  return { status, stderr };
}

function wrapMacro(macro: string): string {
  const escaped = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n' +
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">' +
    `${escaped}</script:module>`
  );
}
