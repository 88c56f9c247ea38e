import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AssessedRegister } from '../../../register';
import type { PageName } from '../pageProps';

interface RegisterFiguresProps {
  readonly register: AssessedRegister;
  readonly onGoTo: (page: PageName) => void;
}

interface Figure {
  readonly label: string;
  readonly value: number;
  /** Where more is said about it. */
  readonly page?: PageName;
}

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(max(88px, 30%), 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { ...typographyStyles.caption1, minHeight: '24px', alignContent: 'center' },
  link: { ...typographyStyles.caption1, minHeight: '24px' },
  value: { ...typographyStyles.title3, margin: 0 },
});

/** The figures of a register that an officer looks for first. */
export function RegisterFigures({ register, onGoTo }: RegisterFiguresProps) {
  const styles = useStyles();
  return (
    <dl className={styles.figures} aria-label="The register in figures">
      {countFigures(register).map(({ label, value, page }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>
            {page ? (
              <Link
                as="button"
                // Underlined, else only its colour tells that it can be pressed.
                inline
                className={styles.link}
                onClick={() => {
                  onGoTo(page);
                }}
              >
                {label}
              </Link>
            ) : (
              label
            )}
          </dt>
          <dd className={styles.value}>{value.toLocaleString('en-GB')}</dd>
        </div>
      ))}
    </dl>
  );
}

function countFigures({ partnerships, findings, classes }: AssessedRegister): Figure[] {
  return [
    { label: 'Partnerships', value: partnerships.length, page: 'partnership' },
    ...classes.map((name, index): Figure => ({
      label: name,
      value: partnerships.filter(({ judgement }) => judgement.className === name).length,
      // The last are those that facts are missing of, which findings name.
      ...(index === classes.length - 1 && { page: 'findings' }),
    })),
    {
      label: 'Overdue',
      value: partnerships.filter(({ reviewStatus }) => reviewStatus === 'Overdue').length,
      page: 'reviews',
    },
    { label: 'Findings', value: findings.length, page: 'findings' },
  ];
}
