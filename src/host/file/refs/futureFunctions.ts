/**
 * Functions newer than Excel 2007, which a file holds with `_xlfn.` before their name (MS-XLSX 2.2.2); without it
 * Excel shows #NAME?.
 */
const FUTURE = `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FORECAST.ETS
FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT
IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG
RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT
T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;
const NAMES = new Set(FUTURE.split(/\s+/));
/** These two have a second prefix, because worksheets had functions of these names in another program. */
const SECOND_PREFIX = new Set(['FILTER', 'SORT']);

/** Excel's limit is 8,192 characters as typed; what is much longer was not written by Excel and is left alone. */
const MAX_LENGTH = 16_384;

const QUOTED_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9.]*)(?=\()/giu;
const QUOTED_OR_PREFIX = /("(?:[^"]|"")*"|'(?:[^']|'')*')|_xlfn\.(?:_xlws\.)?|_xlpm\./gi;

/** A formula as typed → as the file holds it. */
export function fileFormula(formula: string): string {
  if (formula.length > MAX_LENGTH) return formula;
  return formula.replace(QUOTED_OR_CALL, (whole: string, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? '';
    if (SECOND_PREFIX.has(upper)) return `_xlfn._xlws.${upper}`;
    return NAMES.has(upper) ? `_xlfn.${upper}` : whole;
  });
}

/** A formula as the file holds it → as Excel shows it. */
export function shownFormula(formula: string): string {
  if (formula.length > MAX_LENGTH) return formula;
  return formula.includes('_xl')
    ? formula.replace(QUOTED_OR_PREFIX, (_, quoted: string | undefined) => quoted ?? '')
    : formula;
}
