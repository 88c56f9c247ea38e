/**
 * Funders and partners that councils anywhere deal with; their money is not the councils'. Those of one area are the
 * scheme's.
 */
export const BODY_NAMES = new Set(
  (
    'county council|defra|nhs|nhs england|ccg|clinical commissioning group|icb|lottery|' +
    'big lottery|heritage lottery|heritage lottery fund|national lottery|hlf|nlhf|blf|eu|erdf|esf|eafrd|leader|lep|dclg|mhclg|dluhc|' +
    'dwp|dcms|beis|bis|dfe|dft|dfid|hca|homes england|home office|government|central government|uk government|ministry of defence|mod|' +
    'environment agency|natural england|historic england|english heritage|arts council|arts council england|sport england|' +
    'public health|public health england|police|opcc|pcc|fire service|fire authority|national trust|national park|' +
    'county|forestry commission|marine management organisation|coastal communities fund|' +
    'external|externally|external funding|externally funded|external grant|external sources|other partners|partners|partner|partner contributions|other funders|other councils|other authorities|' +
    'parish councils|town councils|parishes|parish precept|parish precepts|precept|housing associations|developer|developers|section 106|s106|private sector|charitable trusts|trusts'
  ).split('|'),
);

/** The last words of a council's or a public body's name: "Ivybridge Town Council", "Exeter City Council". */
export const BODY_ENDINGS = [
  'county council',
  'district council',
  'borough council',
  'city council',
  'town council',
  'parish council',
  'council',
  'dc',
  'bc',
  'cc',
  'tc',
  'lep',
  'ccg',
  'nhs',
  'foundation',
  'agency',
  'authority',
  'lottery',
] as const;
