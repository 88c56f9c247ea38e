import { figuresOfRegister } from '../../../src/register';
import { assessedRegister } from '../../builders/assessedRegister';
import { CONTEXT } from '../../builders/partnership';
import { registerTab } from '../../builders/register';
import { figureLine } from '../../builders/registerFigures';

const SOURCE = { file: 'south.xlsx', print: 'abc' };

describe('figuresOfRegister', () => {
  it('counts and adds up by theme, by area covered and by the council that bears the cost', () => {
    const register = assessedRegister(
      registerTab([
        { name: 'One', area: 'South Hams', financialArrangements: '£12,000', type: 'Strategic' },
        { name: 'Two', area: 'Both', financialArrangements: 'SHDC £2-3k, 2 days a month' },
      ]),
    );
    const figures = figuresOfRegister(register, CONTEXT.scheme, SOURCE);

    expect({ ...figures, findings: undefined, lines: undefined }).toEqual({
      ...SOURCE,
      scheme: 'South Hams and West Devon 2016',
      asOf: '2016-08-04',
      councils: ['South Hams', 'West Devon'],
      classes: ['Significant', 'Desirable', 'Undetermined'],
      findings: undefined,
      lines: undefined,
    });
    expect(figures.lines).toEqual([
      figureLine('theme', 'Economy', 'Significant', 1, 0, 12000),
      figureLine('theme', 'Economy', 'Undetermined', 1, 0, 0, 2000, 3000, 0, 2),
      figureLine('area', 'South Hams', 'Significant', 1),
      figureLine('area', 'South Hams and West Devon', 'Undetermined', 1),
      figureLine('council', 'South Hams', 'Significant', 0, 0, 12000),
      figureLine('council', 'South Hams', 'Undetermined', 0, 0, 0, 2000, 3000, 0, 2),
    ]);
  });

  it('counts findings by severity', () => {
    const register = assessedRegister(registerTab([{ name: 'One' }]));
    const { findings } = figuresOfRegister(register, CONTEXT.scheme, SOURCE);
    expect(findings.error + findings.warning + findings.note).toBe(register.findings.length);
  });
});
