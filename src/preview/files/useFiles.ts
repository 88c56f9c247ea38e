import { useEffect, useMemo, useState } from 'react';
import type { BookFile, ConnectedWorkbook } from '../../host';
import type { Preview } from '../state/Preview';

/** Where workbooks come from besides the officer's own files. */
export interface BookSources {
  readonly loadSample: (file: string) => Promise<Uint8Array>;
  readonly newBook: () => Promise<BookFile>;
  /** By the scheme of a name, or by the one without a choice. */
  readonly writeBlank: (workbook: ConnectedWorkbook, scheme?: string) => Promise<void>;
}

/** What the File menu does. */
export interface Files {
  readonly openSample: (file: string) => void;
  readonly openBlank: (scheme?: string) => void;
  readonly openFile: (file: File) => void;
  readonly saveCopy: () => Promise<void>;
  /** Waits for the officer's word because there are unsaved changes: what is to be opened, and how. */
  readonly pending: (() => void) | undefined;
  readonly settle: () => void;
}

/** Opens and saves workbooks; one with unsaved changes is replaced only when the officer says so. */
export function useFiles(preview: Preview, sources: BookSources): Files {
  const [pending, setPending] = useState<() => void>();
  const files = useMemo(() => {
    const replace = async (open: () => void) => {
      if (await preview.hasUnsaved()) setPending(() => open);
      else open();
    };
    const openFile = (file: File) =>
      void replace(
        () => void preview.open(file.name, 'file', async () => new Uint8Array(await file.arrayBuffer())),
      );
    return {
      openSample: (file: string) =>
        void replace(() => void preview.open(file, 'sample', () => sources.loadSample(file))),
      openBlank: (scheme?: string) =>
        void replace(
          () =>
            void preview.open('New register.xlsx', 'blank', sources.newBook, (workbook) =>
              sources.writeBlank(workbook, scheme),
            ),
        ),
      openFile,
      saveCopy: () => saveCopy(preview),
      pending,
      settle: () => {
        setPending(undefined);
      },
    };
  }, [preview, sources, pending]);
  useDroppedFile(files.openFile);
  return files;
}

/** Opens a file that is dropped anywhere on the page. */
function useDroppedFile(openFile: (file: File) => void): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) openFile(file);
    };
    addEventListener('dragover', onDragOver);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('drop', onDrop);
    };
  }, [openFile]);
}

async function saveCopy(preview: Preview): Promise<void> {
  const { book } = preview.getState();
  const bytes = await preview.save();
  if (!book || !bytes) return;
  const link = document.createElement('a');
  // The bytes are a plain array of their own; the typings allow for memory that is shared.
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  link.download = nameCopy(book.name);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 0);
}

function nameCopy(name: string): string {
  return name.replace(/(\.[^.]*)?$/, ' - copy$1');
}
