import { reportRegister, type PaperState, type TaskReport } from '../register';
import type { TaskResult } from './runTask';

type PaperReport = NonNullable<TaskReport['papers']>[number];

/** The JSON document of a task. */
export function reportTask(
  workbook: string,
  { register, requests, written, fixes, papers }: TaskResult,
): TaskReport {
  return {
    ...reportRegister(register, workbook),
    requests,
    written: { ...written, sheets: [...written.sheets] },
    ...(fixes && { fixes: [...fixes] }),
    ...(papers && { papers: papers.map(reportPaper) }),
  };
}

function reportPaper({ paper, sheet, basis, standing, isTypedOn }: PaperState): PaperReport {
  return {
    paper,
    sheet: sheet ?? null,
    asOf: basis?.asOf ?? null,
    builtOn: basis?.builtOn ?? null,
    committeeDate: basis?.committeeDate ?? null,
    scheme: basis?.scheme ?? null,
    isPublic: basis?.isPublic ?? false,
    standing: standing.kind,
    changes: standing.kind === 'out of date' ? [...standing.changes] : [],
    isTypedOn,
  };
}
