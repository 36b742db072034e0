import { type IsoDate } from './iso-date';
import { type HolidayYear } from './working-days';

const days = (year: number, ...monthDays: string[]) => monthDays.map((day) => `${year}-${day}` as IsoDate);

/** As last revised (recalled; HANDBOOK §5). The decree numbers were not read and are to be confirmed before citing. */
export const INDONESIAN_HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2021,
    decree: 'SKB 3 Menteri 2021 (perubahan terakhir; nomor belum dikonfirmasi)',
    holidays: days(
      2021,
      '01-01', '02-12', '03-11', '03-14', '04-02', '05-01', '05-13', '05-14', '05-26', '06-01', '07-20', '08-11',
      '08-17', '10-20', '12-25',
    ), // prettier-ignore
    jointLeave: days(2021, '05-12'),
  },
  {
    year: 2022,
    decree: 'SKB 3 Menteri 2022 (perubahan terakhir; nomor belum dikonfirmasi)',
    holidays: days(
      2022,
      '01-01', '02-01', '02-28', '03-03', '04-15', '05-01', '05-02', '05-03', '05-16', '05-26', '06-01', '07-09',
      '07-30', '08-17', '10-08', '12-25',
    ), // prettier-ignore
    jointLeave: days(2022, '04-29', '05-04', '05-05', '05-06'),
  },
];
