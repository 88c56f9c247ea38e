import { reportRegister, type TaskReport } from '../register';
import type { TaskResult } from './runTask';

/** The JSON document of a task. */
export function reportTask(workbook: string, { register, requests, written, fixes }: TaskResult): TaskReport {
  return {
    ...reportRegister(register, workbook),
    requests,
    written: { ...written, sheets: [...written.sheets] },
    ...(fixes && { fixes: [...fixes] }),
  };
}
