import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  addCorrections,
  listColumnChoices,
  spreadCorrections,
  type ColumnChoice,
  type Correction,
  type ReadingContext,
  type Recognition,
  type RecognisedTab,
} from '../../../register';
import { draftCorrections, startDraft, type TabDraft } from './tabDraft';

interface CorrectTabProps {
  readonly sheet: string;
  readonly tab: RecognisedTab | undefined;
  readonly recognition: Recognition;
  readonly reading: ReadingContext;
  readonly isBusy: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Says which theme a tab is, and which column each of its headings stands for. */
export function CorrectTab({
  sheet,
  tab,
  recognition,
  reading: { scheme },
  isBusy,
  onCorrect,
  onClose,
}: CorrectTabProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<TabDraft>(() => startDraft(tab));
  const [isForAll, setIsForAll] = useState(true);
  const own = draftCorrections(sheet, tab, draft);
  const others = spreadCorrections(own, recognition.tabs);
  const keep = () => {
    const kept = recognition.corrections.map(({ correction }) => correction);
    onClose();
    onCorrect(addCorrections(addCorrections(kept, isForAll ? others : []), own));
  };
  return (
    <div role="group" aria-label={`Correct ${sheet}`} className={styles.form}>
      <Field label="This tab is">
        <Select
          value={draft.theme}
          onChange={(_, { value }) => {
            setDraft({ ...draft, theme: value });
          }}
        >
          <option value="">Not a register tab</option>
          {scheme.themes.map(({ name }) => (
            <option key={name} value={name}>{`Theme ${name}`}</option>
          ))}
        </Select>
      </Field>
      {tab && draft.theme !== '' && (
        <HeadingFields tab={tab} draft={draft} choices={listColumnChoices(scheme)} onChange={setDraft} />
      )}
      {others.length > 0 && (
        <Checkbox
          label="Also on other tabs with the same heading"
          checked={isForAll}
          onChange={(_, { checked }) => {
            setIsForAll(checked === true);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy || own.length === 0} onClick={keep}>
          Keep
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </div>
  );
}

interface HeadingFieldsProps {
  readonly tab: RecognisedTab;
  readonly draft: TabDraft;
  readonly choices: readonly ColumnChoice[];
  readonly onChange: (draft: TabDraft) => void;
}

function HeadingFields({ tab, draft, choices, onChange }: HeadingFieldsProps) {
  return (
    <>
      <Text as="p" block>
        {tab.hasHeader
          ? `What the headings in row ${(tab.headerRow ?? 0) + 1} stand for:`
          : describeGuess(tab.headerRow)}
      </Text>
      {tab.headings.map(({ column, heading }) => (
        <Field key={column} label={`“${heading}” is`}>
          <Select
            value={draft.columns.get(heading) ?? ''}
            onChange={(_, { value }) => {
              const id = choices.find((choice) => choice.id === value)?.id ?? '';
              onChange({ ...draft, columns: new Map(draft.columns).set(heading, id) });
            }}
          >
            <option value="">Not read</option>
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}

function describeGuess(row: number | undefined): string {
  return row === undefined
    ? 'No row of this tab looks like headings: enter some, then look again.'
    : `No headings were found. If they are in row ${row + 1}, say what they stand for: Name and at least two others.`;
}
