/** @jest-environment jsdom */
import { KeyboardOwner } from '../../../../src/preview/grid/univer/KeyboardOwner';

/** A button of the page, and cells with the editor that Univer types into. */
function openPage(): { button: HTMLElement; cells: HTMLElement; editor: HTMLElement } {
  document.body.innerHTML = '<button></button><div><div contenteditable="true" tabindex="0"></div></div>';
  const [button, cells, editor] = ['button', 'div', '[contenteditable]'].map((selector) =>
    document.querySelector<HTMLElement>(selector),
  );
  if (!button || !cells || !editor) throw new Error('Expected a button and an editor on the page');
  return { button, cells, editor };
}

describe('KeyboardOwner', () => {
  it('leaves the keyboard to whoever had it before the cells were drawn', () => {
    const { button, cells, editor } = openPage();
    button.focus();
    const owner = new KeyboardOwner(cells);
    editor.focus();
    expect(document.activeElement).toBe(button);
    owner.dispose();
  });

  it('lets the cells have the keyboard when nobody has it, and when they are gone to', () => {
    const { button, cells, editor } = openPage();
    const owner = new KeyboardOwner(cells);
    editor.focus();
    expect(document.activeElement).toBe(editor);
    button.focus();
    editor.focus();
    expect(document.activeElement).toBe(button);
    owner.take();
    expect(document.activeElement).toBe(editor);
    owner.dispose();
  });
});
