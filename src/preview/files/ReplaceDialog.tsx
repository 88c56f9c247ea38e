import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Files } from './useFiles';

/** Asks before a workbook with unsaved changes is replaced. */
export function ReplaceDialog({ files }: { readonly files: Files }) {
  const { pending, settle, saveCopy } = files;
  const replace = () => {
    settle();
    pending?.();
  };
  const saveAndReplace = async () => {
    await saveCopy();
    replace();
  };
  return (
    <Dialog
      open={pending !== undefined}
      onOpenChange={(_, { open }) => {
        if (!open) settle();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Replace this workbook?</DialogTitle>
          <DialogContent>
            It has changes that are not saved. They are lost when another workbook takes its place.
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void saveAndReplace()}>
              Save a copy first
            </Button>
            <Button onClick={replace}>Replace without saving</Button>
            <Button onClick={settle}>Keep this workbook</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
