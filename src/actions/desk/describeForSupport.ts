import type { OfficeFacts } from '../../excel';
import { columnLetters } from '../../grid/address';
import type { RecognisedTab } from '../../register';
import type { RegisterLook } from '../lookAtRegister';
import { count } from './count';
import type { DeskState, Known, Notice } from './deskState';

/** A line of a stack, as Chromium and as Safari write it. */
const FRAME = /^\s*at \S|^\S*@https?:/;
const MOST_FRAMES = 12;

/** What there is to tell whoever looks after the add-in. */
export interface SupportFacts {
  /** The add-in's version. */
  readonly version: string;
  readonly office: OfficeFacts;
  readonly state: DeskState;
  /** The last task that was not done. */
  readonly lastTrouble: Notice | undefined;
}

/**
 * What an officer can hand on when something does not work: versions, how tabs and headings were matched, counts, and the
 * last error. Nothing that stands in a cell is in it but headings.
 */
export function describeForSupport({ version, office, state, lastTrouble }: SupportFacts): string {
  const { platform, language, requirementSets } = office;
  const look = lookOf(state.known);
  return [
    `Partnership register ${version}`,
    `Excel ${office.version}, ${platform}, ${language}`,
    `Can do: ${requirementSets.join(', ')}`,
    '',
    ...(look ? describeLook(look) : [describeUnread(state.known)]),
    '',
    ...describeTrouble(lastTrouble, look),
  ].join('\n');
}

function lookOf(known: Known): RegisterLook | undefined {
  const settled = known.kind === 'reading' ? known.before : known;
  return settled.kind === 'read' ? settled.look : undefined;
}

function describeUnread(known: Known): string {
  const settled = known.kind === 'reading' ? known.before : known;
  switch (settled.kind) {
    case 'not read':
      return `Register not read: ${withoutQuotes(settled.message, [])}`;
    case 'fault':
      return ['Register not read because of a fault:', ...describeDetails(settled.details)].join('\n');
    case 'nothing yet':
    case 'read':
      return 'Register not read yet';
  }
}

function describeLook({ register, recognition, papers, schemeSheet, isUpToDate }: RegisterLook): string[] {
  const counts = new Map<string, number>();
  for (const { code } of register.findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const classes = new Map<string, number>();
  for (const { judgement } of register.partnerships)
    classes.set(judgement.className, (classes.get(judgement.className) ?? 0) + 1);
  return [
    schemeSheet === undefined ? `Scheme: ${register.scheme}` : `Scheme: on the tab “${schemeSheet}”`,
    `Judged on ${register.asOf}; columns ${isUpToDate ? 'up to date' : 'not up to date'}`,
    `Partnerships: ${register.partnerships.length} (${listCounts(classes)})`,
    `Findings: ${register.findings.length} (${listCounts(counts)})`,
    `Corrections: ${recognition.corrections.length} (${recognition.kept})`,
    `Papers: ${papers.map(({ paper, standing }) => `${paper} ${standing.kind}`).join(', ')}`,
    '',
    ...recognition.tabs.flatMap((tab) => describeTab(tab, register)),
    `Other tabs: ${register.ignoredSheets.map((name) => `“${name}”`).join(', ') || 'none'}`,
  ];
}

function describeTab(
  { sheet, theme, isCorrected, hasHeader, headerRow, headings }: RecognisedTab,
  { tabs }: RegisterLook['register'],
): string[] {
  const tab = tabs.find((each) => each.sheet === sheet);
  const states = [
    ...(isCorrected ? ['as the officer said'] : []),
    ...(tab?.isHidden ? ['hidden'] : []),
    ...(tab?.isProtected ? ['protected'] : []),
    !hasHeader || headerRow === undefined ? 'no headings' : `headings in row ${headerRow + 1}`,
    ...(tab
      ? [
          `${count(tab.rows.length, 'partnership', 'partnerships')}, rows ${tab.firstRow + 1} to ${tab.lastRow + 1}`,
        ]
      : []),
  ];
  return [
    `Tab “${sheet}” as ${theme}: ${states.join(', ')}`,
    // Without a header these are cells of whatever row looks most like one.
    ...(hasHeader ? headings : []).map(
      ({ column, heading, id, isCorrected: isSaid }) =>
        `  ${columnLetters(column)} “${heading}” as ${id ?? 'nothing'}${isSaid ? ', as the officer said' : ''}`,
    ),
    ...(tab && tab.ownColumns.size > 0
      ? [`  The add-in’s own: ${[...tab.ownColumns.values()].map(columnLetters).join(' ')}`]
      : []),
  ];
}

function describeTrouble(trouble: Notice | undefined, look: RegisterLook | undefined): string[] {
  if (!trouble) return ['No task has failed since Excel was started.'];
  const { task, kind, message, details } = trouble;
  const tabs = look
    ? [...look.recognition.tabs.map(({ sheet }) => sheet), ...look.register.ignoredSheets]
    : [];
  return [
    `Last that was not done: ${task} (${kind}): ${withoutQuotes(message, tabs)}`,
    ...(details === undefined ? [] : describeDetails(details)),
  ];
}

/** Of a fault: what is said without what it quotes, where it arose, and what Office.js refused. */
function describeDetails(details: string): string[] {
  const lines = details.split('\n');
  const frames = lines.filter((line) => FRAME.test(line));
  const said = lines.slice(
    0,
    Math.max(
      1,
      lines.findIndex((line) => FRAME.test(line)),
    ),
  );
  const refused = /"code":"(\w+)".*"errorLocation":"([\w.]+)"/.exec(lines.at(-1) ?? '');
  return [
    // From the first quotation mark to the last: what is quoted may hold some itself.
    (said[0] ?? '').replace(/["'“].*["'”]/, '“…”'),
    ...frames.slice(0, MOST_FRAMES).map((line) => line.trim()),
    ...(refused ? [`Office.js: ${refused[1] ?? ''} at ${refused[2] ?? ''}`] : []),
  ];
}

/** What messages quote may come from a cell; names of tabs stay. */
function withoutQuotes(text: string, tabs: readonly string[]): string {
  return text.replace(/“([^”]*)”/g, (quoted, content: string) => (tabs.includes(content) ? quoted : '“…”'));
}

function listCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}
