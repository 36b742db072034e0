import { downloadHref, orderParts, readListAddress, writeListAddress } from './list-address';

const known = { statuses: ['ACTIVE', 'SUSPENDED'], sorts: ['NAME', 'STATUS'], banks: ['BRI', 'BNI'] } as const;
const read = (query: string) => readListAddress(new URLSearchParams(query), known);

describe('the address of a register list', () => {
  it('says what the list is narrowed and ordered by', () => {
    expect(read('wilayah=31.71&cari=%20mawar&status=SUSPENDED&bank=BNI&resmi=tidak&urut=STATUS&arah=turun')).toEqual({
      region: '3171',
      search: 'mawar',
      status: 'SUSPENDED',
      bank: 'BNI',
      official: false,
      sort: 'STATUS',
      descending: true,
    });
  });
  it('leaves out what the list does not know', () => {
    expect(read('wilayah=utara&status=BUBAR&bank=X&resmi=mungkin&urut=HARGA')).toEqual({
      ...{ region: null, search: '', status: null, bank: null, official: null, sort: 'NAME', descending: false },
    });
  });
  it('changes by parts, and an empty part goes out', () => {
    const params = new URLSearchParams('wilayah=3171&cari=mawar&periode=2021-08');
    expect(writeListAddress(params, { cari: '', status: 'ACTIVE' }).toString()).toBe(
      'wilayah=3171&periode=2021-08&status=ACTIVE',
    );
  });
  it('keeps the order of a column, falling or rising', () => {
    const params = writeListAddress(new URLSearchParams(), orderParts({ key: 'STATUS', direction: 'descending' }));
    expect(params.toString()).toBe('urut=STATUS&arah=turun');
    const rising = writeListAddress(params, orderParts({ key: 'NAME', direction: 'ascending' }));
    expect(rising.toString()).toBe('urut=NAME');
  });
  it('is handed on to the download, without what is no filter', () => {
    const params = new URLSearchParams('wilayah=3171&periode=2021-08&urut=STATUS');
    expect(downloadHref('agen.xlsx', params, 'en')).toBe('/api/registers/agen.xlsx?wilayah=3171&urut=STATUS&bahasa=en');
    expect(downloadHref('agen.xlsx', new URLSearchParams(), 'id')).toBe('/api/registers/agen.xlsx');
  });
});
