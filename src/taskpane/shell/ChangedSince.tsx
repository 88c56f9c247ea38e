import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { DeskState } from '../../actions';

interface ChangedSinceProps {
  readonly state: Pick<DeskState, 'running' | 'known' | 'isChanged'>;
  readonly onLook: () => void;
}

/** Says that what the page shows is of before a change, and reads it again. */
export function ChangedSince({ state: { running, known, isChanged }, onLook }: ChangedSinceProps) {
  const place = useRef<HTMLDivElement>(null);
  const isShown = isChanged && running === undefined && known.kind === 'read';
  return (
    <div ref={place} tabIndex={-1}>
      {isShown && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>
            <MessageBarTitle>Cells have changed</MessageBarTitle>
            What is shown here is from before the change.
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                // The button goes away with what it is for.
                place.current?.focus();
                onLook();
              }}
            >
              Read again
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
