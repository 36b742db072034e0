import { isoDate, month } from '@monev/kernel';
import { reminderText } from './reminder';

describe('the reminder for an office that has not reported', () => {
  const text = reminderText({
    ...{ regionName: 'Kota Jakarta Pusat', provinceName: 'DKI Jakarta', dueDay: 5, today: isoDate('2021-11-08') },
    missing: [
      { name: { id: 'Jumlah KPM', en: 'Families' }, months: ['2021-09', '2021-10'].map(month) },
      { name: { id: 'Faktur', en: 'Invoices' }, months: [month('2021-10')] },
    ],
  });

  it('names the office, the day, each dataset with its months, and until when it was due', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Yth. Tim Koordinasi Bansos Pangan Kota Jakarta Pusat',
      '',
      'Dengan hormat, sampai dengan 8 November 2021 kami belum menerima data berikut dari Kota Jakarta Pusat:',
      '1. Jumlah KPM: September 2021, Oktober 2021;',
      '2. Faktur: Oktober 2021.',
    ]);
    expect(text).toContain('tanggal 5 bulan berikutnya');
  });
  it('accuses nobody, and says who writes', () => {
    expect(text).toContain('Apabila data sudah dikirim, mohon pesan ini diabaikan.');
    expect(text.split('\n').at(-1)).toBe('Sekretariat Tim Koordinasi Bansos Pangan Provinsi DKI Jakarta');
  });
});
