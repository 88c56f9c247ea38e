import type { Requirements } from './officeClient';

/** Requirement sets by lower-case name and highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the host answers for Excel at a version of ExcelApi (learn.microsoft.com, "Excel JavaScript API requirement sets"). */
export function excelRequirementSets(excelApi: string): RequirementSets {
  return {
    excelapi: excelApi,
    delayforcelledit: '1.1',
    sharedruntime: '1.1',
    ribbonapi: '1.1',
    dialogapi: '1.2',
    addincommands: '1.3',
  };
}

/** The requirement part of the client's script, which its typings leave out. */
export interface RequirementClasses {
  readonly DefaultSetRequirement: new (sets: RequirementSets) => object;
  readonly RequirementMatrix: new (sets: object) => Requirements;
}

/** The client's own reading of version numbers over some sets. */
export function makeRequirements(classes: RequirementClasses, sets: RequirementSets): Requirements {
  return new classes.RequirementMatrix(new classes.DefaultSetRequirement(sets));
}
