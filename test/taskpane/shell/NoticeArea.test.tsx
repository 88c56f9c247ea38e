/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { act, render, screen } from '@testing-library/react';
import type { Notice, RunningTask } from '../../../src/actions';
import { NoticeArea } from '../../../src/taskpane/shell/NoticeArea';

/** How often the area is brought into sight when a notice comes. */
function countScrolls(notice: Omit<Notice, 'id' | 'message'>): number {
  let scrolls = 0;
  window.HTMLElement.prototype.scrollIntoView = () => {
    scrolls += 1;
  };
  const nothing = () => undefined;
  const area = (shown: Notice | undefined) => (
    <NoticeArea
      state={{ running: undefined, notice: shown }}
      onDismiss={nothing}
      onCancel={nothing}
      onPutBack={nothing}
    />
  );
  const { rerender } = render(area(undefined));
  act(() => {
    rerender(area({ id: 1, message: 'So it ended.', ...notice }));
  });
  return scrolls;
}

describe('NoticeArea', () => {
  it.each([
    ['what was started far down the page', { task: 'removeEverything', kind: 'done' }, 1],
    ['a cell that cannot be shown', { task: 'goToCell', kind: 'not done' }, 1],
    ['several fixes', { task: 'applyFixes', kind: 'done', putBack: ['a', 'b'] }, 1],
    ['a fix that was not made', { task: 'applyFixes', kind: 'not done' }, 1],
    ['one fix, which is seen in its list', { task: 'applyFixes', kind: 'done', putBack: ['a'] }, 0],
    ['what was put back, which is seen in its list', { task: 'putBack', kind: 'done' }, 0],
  ] as const)('after %s, %j, comes into sight %i times', (_, notice, scrolls) => {
    expect(countScrolls(notice)).toBe(scrolls);
  });

  it('says what may keep a task waiting, once officers wonder and until it writes', () => {
    jest.useFakeTimers();
    const nothing = () => undefined;
    const area = (progress: RunningTask['progress']) => (
      <NoticeArea
        state={{ running: { name: 'recalculate', progress, isCancelling: false }, notice: undefined }}
        onDismiss={nothing}
        onCancel={nothing}
        onPutBack={nothing}
      />
    );
    const hint = /^If you are typing in a cell, press Enter/;
    const { rerender } = render(area(undefined));
    act(() => {
      jest.advanceTimersByTime(4000);
    });
    expect(screen.queryByText(hint)).toBeNull();
    act(() => {
      jest.advanceTimersByTime(2000);
    });
    expect(screen.getByText(hint)).toBeTruthy();
    rerender(area({ done: 1, of: 9 }));
    expect(screen.queryByText(hint)).toBeNull();
    jest.useRealTimers();
  });
});
