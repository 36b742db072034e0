import { type IsoDate, regionCode } from '@monev/kernel';
import { mandatoryDocuments } from '../documents/mandatory-documents';
import { REGISTRY_PARAMETERS, parameterByRegion, registryParameter } from '../parameters/registry-parameters';
import { deliveryStateOf } from './delivery-state';
import { mouStateOn } from './mou-state';
import { isProhibitedOccupation } from './occupations';
import { BANK_AGENT_MOVES, E_WARONG_MOVES, SUPPLIER_MOVES, mayMove, needsDocument } from './status-moves';

const day = (text: string) => text as IsoDate;

describe('status of outlets, agents and suppliers (HANDBOOK 7.4–7.6)', () => {
  it('moves only in the listed direction', () => {
    expect(mayMove(E_WARONG_MOVES, 'PROPOSED', 'ACTIVE')).toBe(true);
    expect(mayMove(E_WARONG_MOVES, 'ACTIVE', 'PROPOSED')).toBe(false);
    expect(mayMove(SUPPLIER_MOVES, 'SUSPENDED_RECOMMENDED', 'LISTED')).toBe(true);
    expect(mayMove(BANK_AGENT_MOVES, 'SUSPENDED', 'SUSPENDED')).toBe(true);
  });

  it('never leaves an end, and an end rests on a letter (BR-14)', () => {
    for (const moves of [E_WARONG_MOVES, SUPPLIER_MOVES, BANK_AGENT_MOVES])
      for (const [status, next] of Object.entries(moves)) expect(needsDocument(status)).toBe(next.length === 0);
  });
});

describe('prohibited persons (BR-04)', () => {
  it('are all but traders and others', () => {
    expect(['TRADER', 'OTHER', 'CIVIL_SERVANT', 'PKH_STAFF'].map(isProhibitedOccupation)).toEqual([
      ...[false, false, true, true],
    ]);
  });
});

describe('state of an MoU on a day (HANDBOOK 7.7)', () => {
  const mou = {
    signedOn: day('2021-01-02'),
    startsOn: day('2021-01-05'),
    endsOn: day('2021-12-31'),
    terminatedOn: null,
  };
  it.each([
    ['2021-01-04', 'DRAFT'],
    ['2021-01-05', 'ACTIVE'],
    ['2021-12-31', 'ACTIVE'],
    ['2022-01-01', 'EXPIRED'],
  ])('on %s it is %s', (date, state) => expect(mouStateOn(mou, day(date))).toBe(state));

  it('is ended from the day it was ended, and never active unsigned', () => {
    expect(mouStateOn({ ...mou, terminatedOn: day('2021-06-01') }, day('2021-06-01'))).toBe('TERMINATED');
    expect(mouStateOn({ ...mou, terminatedOn: day('2021-06-01') }, day('2021-05-31'))).toBe('ACTIVE');
    expect(mouStateOn({ ...mou, signedOn: null }, day('2021-03-01'))).toBe('DRAFT');
  });
});

describe('state of a delivery (HANDBOOK 7.10)', () => {
  const line = (acceptedQty: number | null, rejectedQty: number | null, replacedAt: string | null = null) => ({
    acceptedQty,
    rejectedQty,
    replacedAt,
  });
  it('follows what was accepted of its lines', () => {
    expect(deliveryStateOf(null, [line(null, null)])).toBe('ORDERED');
    expect(deliveryStateOf('2021-01-05T10:00', [line(null, null)])).toBe('RECEIVED');
    expect(deliveryStateOf('2021-01-05T10:00', [line(10, 0), line(5, null)])).toBe('ACCEPTED');
    expect(deliveryStateOf('2021-01-05T10:00', [line(10, 0), line(0, 5)])).toBe('PARTLY_REJECTED');
    expect(deliveryStateOf('2021-01-05T10:00', [line(0, 5)])).toBe('REJECTED');
    expect(deliveryStateOf('2021-01-05T10:00', [line(4, 1, '2021-01-05T20:00')])).toBe('REPLACED');
  });
});

describe('dated parameters of the register', () => {
  it('take the narrower region, then the later start', () => {
    const own = [
      ...REGISTRY_PARAMETERS,
      {
        name: 'mouPolicy',
        value: 'REQUIRED',
        from: day('2018-01-01'),
        region: regionCode('12'),
        source: 'uji',
        standing: 'PROPOSAL',
      } as const,
      {
        name: 'mouPolicy',
        value: 'DISCOURAGED',
        from: day('2022-01-01'),
        region: null,
        source: 'uji',
        standing: 'PROPOSAL',
      } as const,
    ];
    expect(registryParameter('mouPolicy', day('2021-05-01'), regionCode('1274'), own)).toBe('REQUIRED');
    expect(registryParameter('mouPolicy', day('2021-05-01'), regionCode('3171'), own)).toBe('ALLOWED');
    expect(registryParameter('mouPolicy', day('2022-05-01'), regionCode('3171'), own)).toBe('DISCOURAGED');
    expect(registryParameter('maxKpmPerEWarong', day('2021-05-01'), null)).toBe(250);
    expect(() => registryParameter('paymentTermDays', day('2016-12-31'), null)).toThrow(RangeError);
    expect([...parameterByRegion('mouPolicy', day('2018-09-25'))]).toEqual([
      [null, 'ALLOWED'],
      ['1274', 'REQUIRED'],
    ]);
    expect(parameterByRegion('mouPolicy', day('2022-05-01'), own).get(null)).toBe('DISCOURAGED');
  });
});

describe('documents that a supplier must show (HANDBOOK 7.6)', () => {
  it('are ten, less the deed of an UD and the licence of a warehouse it has not, and an MoU where it is required', () => {
    expect(mandatoryDocuments({ legalForm: 'PT', hasOwnWarehouse: true }, 'ALLOWED')).toHaveLength(10);
    expect(mandatoryDocuments({ legalForm: 'UD', hasOwnWarehouse: false }, 'ALLOWED')).toHaveLength(7);
    expect(mandatoryDocuments({ legalForm: 'CV', hasOwnWarehouse: null }, 'REQUIRED')).toHaveLength(11);
  });
});
