/**
 * The Performance Reward Grant as an officer of Lancaster would list it: amounts and allocations of the reports
 * “Partnerships”, Cabinet, 8 November 2011; what they are for is made up.
 */
export const PERFORMANCE_REWARD_GRANT: readonly (readonly (string | number)[])[] = [
  [
    'Grant',
    'Revenue or capital',
    'Grant £',
    'Allocated to',
    'Allocation £',
    'Outcomes',
    'Leverage',
    'Stated remainder £',
  ],
  [
    'Performance Reward Grant',
    'Revenue',
    357_535.4,
    'Partnership support',
    5_000,
    'Groups are served',
    '',
    27_535.4,
  ],
  ['', '', '', 'Community safety', 30_000, 'Fewer incidents', '£12,000 from the police', ''],
  ['', '', '', 'Voluntary sector', 120_000, 'A stronger sector', 40_000, ''],
  ['', '', '', 'Health and well being', 100_000, '', '', ''],
  ['', '', '', 'Skills', 50_000, '', '', ''],
  ['', '', '', 'Affordable warmth', 0, '', 'in kind', ''],
  ['', '', '', 'Climate change', 25_000, '', '', ''],
  ['', 'Capital', 289_910.6, 'Insulation', 100_000, '', '', 89_910.6],
  ['', '', '', 'Play areas', 100_000, '', '', ''],
];
