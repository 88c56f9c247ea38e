import { Caption1, Checkbox, Input, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { GridTheme } from '../grid';
import { EXCEL_VERSIONS, type ExcelVersion } from '../office/excelVersions';
import { USUAL_WIDTH, type WidthSwitch } from '../pane/paneWidth';
import type { Preview } from '../state/Preview';
import type { PreviewState } from '../state/previewState';
import { RibbonGroupBox } from './RibbonGroupBox';

interface SwitchesProps {
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly width: WidthSwitch;
}

/** Widths that matter: the least that must do, Excel's own, and a wide one. */
const WIDTHS = [320, USUAL_WIDTH, 450];
const THEMES: Readonly<Record<GridTheme, string>> = { light: 'Light', dark: 'Dark', contrast: 'Contrast' };

const useStyles = makeStyles({
  switches: {
    display: 'grid',
    gridTemplateColumns: 'max-content 136px max-content 136px max-content',
    alignContent: 'center',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

/** What can be tried besides the add-in itself: other Excels, other days, and situations it has to cope with. */
export function Switches({ preview, state, width }: SwitchesProps) {
  const styles = useStyles();
  const widths = [...new Set([...WIDTHS, width.value])].sort((one, other) => one - other);
  return (
    <RibbonGroupBox label="Trying and testing">
      <div className={styles.switches}>
        <Choice
          label="Theme"
          value={state.theme}
          choices={Object.entries(THEMES)}
          onChoose={(theme) => {
            preview.setTheme(theme as GridTheme); // a key of THEMES, which the browser gives as text
          }}
        />
        <Choice
          label="Excel"
          value={state.version}
          choices={Object.entries(EXCEL_VERSIONS).map(([key, { label }]) => [key, label])}
          onChoose={(version) => {
            preview.setVersion(version as ExcelVersion); // a key of EXCEL_VERSIONS, which the browser gives as text
          }}
        />
        <Checkbox
          label={<Caption1>Protect this tab</Caption1>}
          checked={state.isTabProtected}
          onChange={(_, { checked }) => void preview.protectTab(checked === true)}
        />
        <DayChoice day={state.day} onChoose={preview.setDay} />
        <Choice
          label="Panel"
          value={String(width.value)}
          choices={widths.map((each) => [String(each), `${each} px wide`])}
          onChoose={(chosen) => {
            width.set(Number(chosen));
          }}
        />
        <Checkbox
          label={<Caption1>Someone is typing in a cell</Caption1>}
          checked={state.isTypingPretended}
          onChange={(_, { checked }) => {
            preview.pretendTyping(checked === true);
          }}
        />
      </div>
    </RibbonGroupBox>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (key: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps): ReactElement {
  const id = useId();
  return (
    <>
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <Select
        id={id}
        size="small"
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </>
  );
}

function DayChoice({ day, onChoose }: { readonly day: string; readonly onChoose: (day: string) => void }) {
  const id = useId();
  return (
    <>
      <Label size="small" htmlFor={id}>
        Today is
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={day}
        onChange={(_, { value }) => {
          // A date that is half typed is no date yet.
          if (value !== '') onChoose(value);
        }}
      />
    </>
  );
}
