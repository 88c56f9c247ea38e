import { Link, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { SupportText } from './SupportText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
});

interface AboutProps {
  readonly version: string;
  readonly describeForSupport: () => Promise<string>;
}

/** Where help is, which version this is, and what to hand on when something does not work. */
export function About({ version, describeForSupport }: AboutProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="about">
      <Subtitle1 as="h2" id="about">
        Help
      </Subtitle1>
      <div>
        <Link className={styles.link} href="help.html" target="_blank">
          Help (opens a new tab)
        </Link>
      </div>
      <div>
        <Link className={styles.link} href="help.html#accessibility" target="_blank">
          Accessibility statement (opens a new tab)
        </Link>
      </div>
      <div>
        <Link className={styles.link} href="help.html#changes" target="_blank">
          What has changed (opens a new tab)
        </Link>
      </div>
      <Text as="p">Version {version}</Text>
      <SupportText describeForSupport={describeForSupport} />
    </section>
  );
}
