import type { Turns } from '../register';

/** Half of what makes a page seem not to answer (W3C Long Tasks: 50 ms), for the last piece may take a while. */
const LONGEST_TURN_MS = 25;
/** Several short pieces of work one after the other stay below a long one. */
const SHORT_MS = 8;

/** Does work in turns with everything else that waits for the thread: typing, drawing, a button that cancels. */
export async function takeTurns<Result>(turns: Turns<Result>): Promise<Result> {
  let began = performance.now();
  let step = turns.next();
  while (step.done !== true) {
    if (performance.now() - began >= LONGEST_TURN_MS) {
      await giveWay();
      began = performance.now();
    }
    step = turns.next();
  }
  if (performance.now() - began >= SHORT_MS) await giveWay();
  return step.value;
}

/** Resolves once what waited has had its turn. A timer would do, but panes that are out of sight get one a second. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
