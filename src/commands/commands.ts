import { RIBBON_TASK_NAMES, type RibbonTaskName, type TaskDesk } from '../actions';

/** Every button of the ribbon that runs something, by the function name that the manifest gives it. */
export const COMMANDS: readonly RibbonTaskName[] = RIBBON_TASK_NAMES;

/** Lets the buttons of the ribbon do their tasks at a desk. To be called once Office is ready. */
export function associateCommands(desk: TaskDesk): void {
  for (const name of COMMANDS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(desk, name, event);
    });
  }
}

/** Does a task, and shows the pane, where its progress and its end can be read. */
async function runCommand(
  desk: TaskDesk,
  name: RibbonTaskName,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    // Where Excel does not show the pane, the notice waits in it until an officer opens it.
    await Promise.allSettled([desk.start(name), showPane()]);
  } finally {
    // Without this, Excel takes no further click for five minutes.
    event.completed();
  }
}

async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
