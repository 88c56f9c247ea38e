/** Funders and partners that councils of England and Wales deal with; their money is not the councils'. */
export const BODY_NAMES = new Set(
  (
    'dcc|devon county council|devon county|county council|defra|nhs|nhs england|ccg|clinical commissioning group|icb|lottery|' +
    'big lottery|heritage lottery|heritage lottery fund|national lottery|hlf|nlhf|blf|eu|erdf|esf|eafrd|leader|lep|hotswlep|dclg|mhclg|dluhc|' +
    'dwp|dcms|beis|bis|dfe|dft|dfid|hca|homes england|home office|government|central government|uk government|ministry of defence|mod|' +
    'environment agency|natural england|historic england|english heritage|arts council|arts council england|sport england|' +
    'public health|public health england|police|opcc|pcc|fire service|fire authority|national trust|national park|' +
    'dartmoor national park|dnpa|dartmoor national park authority|county|forestry commission|marine management organisation|' +
    'teignbridge|teignbridge dc|tdc|plymouth|plymouth city council|pcc plymouth|torbay|torbay council|exeter|exeter city council|ecc|east devon|eddc|' +
    'mid devon|mddc|torridge|north devon|ndc|cornwall|cornwall council|somerset|dorset|coastal communities fund|' +
    'external|externally|external funding|externally funded|external grant|external sources|other partners|partners|partner|partner contributions|other funders|other councils|other authorities|' +
    'parish councils|town councils|parishes|housing associations|developer|developers|section 106|s106|private sector|charitable trusts|trusts'
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
