import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a ribbon's large button: picture over label. */
export const useLargeButton = makeStyles({
  button: {
    flexDirection: 'column',
    justifyContent: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    minWidth: '64px',
    maxWidth: '88px',
    padding: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
});
