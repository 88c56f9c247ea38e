import { makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { LongList } from '../../shell/LongList';
import { FindingItem } from './FindingItem';
import type { ComponentProps } from 'react';
import type { FindingGroup } from './groupFindings';

interface FindingGroupsProps extends Omit<ComponentProps<typeof FindingItem>, 'finding'> {
  readonly groups: readonly FindingGroup[];
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { overflowWrap: 'anywhere' },
});

/** Findings under their headings. */
export function FindingGroups({ groups, ...handlers }: FindingGroupsProps) {
  const styles = useStyles();
  return groups.map(({ heading, count, sections }) => (
    <section key={heading} className={styles.group}>
      <Subtitle1 as="h2" className={styles.heading}>
        {heading} ({count.toLocaleString('en-GB')})
      </Subtitle1>
      {sections.map((section) => (
        <div key={section.heading}>
          <Subtitle2 as="h3">
            {section.heading} ({section.findings.length.toLocaleString('en-GB')})
          </Subtitle2>
          <LongList
            label={`${heading}: ${section.heading}`}
            items={section.findings}
            keyOf={(_, index) => index}
          >
            {(finding) => <FindingItem finding={finding} {...handlers} />}
          </LongList>
        </div>
      ))}
    </section>
  ));
}
