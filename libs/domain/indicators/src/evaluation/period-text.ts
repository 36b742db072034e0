import { type Period, type Wording, kindOf } from '@monev/kernel';

const MONTHS_ID = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');

/** "Desember 2023", "triwulan 4 2023", "2023". */
export function periodText(period: Period): Wording {
  const year = period.slice(0, 4);
  switch (kindOf(period)) {
    case 'MONTH': {
      const index = Number(period.slice(5)) - 1;
      return { id: `${MONTHS_ID[index]} ${year}`, en: `${MONTHS_EN[index]} ${year}` };
    }
    case 'QUARTER':
      return { id: `triwulan ${period.slice(6)} ${year}`, en: `quarter ${period.slice(6)} of ${year}` };
    case 'YEAR':
      return { id: year, en: year };
  }
}
