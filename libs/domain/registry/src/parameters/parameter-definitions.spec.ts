import { isoDate, regionCode } from '@monev/kernel';
import { PARAMETER_DEFINITIONS, parameterDefinition, readParameterValue } from './parameter-definitions';
import { REGISTRY_PARAMETERS, type RegistryParameter, registryParameter } from './registry-parameters';

describe('the parameters that can be set', () => {
  it('are those that have a value, and every value is one that its parameter takes', () => {
    expect(PARAMETER_DEFINITIONS.map(({ name }) => name).sort()).toEqual(
      [...new Set(REGISTRY_PARAMETERS.map(({ name }) => name))].sort(),
    );
    for (const { name, value } of REGISTRY_PARAMETERS)
      expect(readParameterValue(parameterDefinition(name), String(value))).toBe(value);
  });

  it.each([
    ['maxKpmPerEWarong', '300', 300],
    ['maxKpmPerEWarong', '0', null],
    ['maxKpmPerEWarong', '2,5', null],
    ['maxKpmPerEWarong', '99999999999', null],
    ['paymentTermDays', '0', 0],
    ['mouPolicy', 'REQUIRED', 'REQUIRED'],
    ['mouPolicy', 'toString', null],
  ] as const)('%s reads "%s" as %s', (name, text, value) => {
    expect(readParameterValue(parameterDefinition(name), text)).toBe(value);
  });

  it('are corrected by entering the same day again: what was entered last holds', () => {
    const entered = (value: number): RegistryParameter => ({
      ...{ name: 'maxKpmPerEWarong', value, from: isoDate('2021-01-01'), region: regionCode('31') },
      ...{ source: 'uji', standing: 'PROPOSAL' },
    });
    const all = [...REGISTRY_PARAMETERS, entered(300), entered(275)];
    expect(registryParameter('maxKpmPerEWarong', isoDate('2021-05-01'), regionCode('3171'), all)).toBe(275);
    expect(registryParameter('maxKpmPerEWarong', isoDate('2020-12-31'), regionCode('3171'), all)).toBe(250);
    expect(registryParameter('maxKpmPerEWarong', isoDate('2021-05-01'), regionCode('3201'), all)).toBe(250);
  });
});
