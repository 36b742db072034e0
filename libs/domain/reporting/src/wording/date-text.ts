import {
  type IsoDate,
  type Period,
  type TimeZone,
  kindOf,
  localDateOf,
  localTime,
  previousPeriod,
  yearOf,
} from '@monev/kernel';
import { type Language } from './number-text';

const MONTHS: Record<Language, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const SHORT_MONTHS: Record<Language, readonly string[]> = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
const ROMAN = ['I', 'II', 'III', 'IV'];

export function monthName(monthNumber: number, language: Language): string {
  return MONTHS[language][monthNumber - 1] ?? '';
}

/** "Agustus 2021", "Triwulan II 2021", "tahun 2021" ("2021" in English). */
export function periodText(period: Period, language: Language): string {
  const year = yearOf(period);
  switch (kindOf(period)) {
    case 'MONTH':
      return `${monthName(Number(period.slice(5)), language)} ${year}`;
    case 'QUARTER':
      return `${language === 'id' ? 'Triwulan' : 'Quarter'} ${ROMAN[Number(period.slice(6)) - 1]} ${year}`;
    case 'YEAR':
      return language === 'id' ? `tahun ${year}` : String(year);
  }
}

/** The period before, named as people say it: "Juli" within one year, "Desember 2020" across the turn of the year. */
export function previousPeriodText(period: Period, language: Language): string {
  const before = previousPeriod(period);
  const text = periodText(before, language);
  const isSameYear = yearOf(before) === yearOf(period) && kindOf(period) !== 'YEAR';
  return isSameYear ? text.slice(0, text.lastIndexOf(' ')) : text;
}

/** "22 Sep 2021". */
export function dateText(date: IsoDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${SHORT_MONTHS[language][month - 1]} ${year}`;
}

/** "22 Sep 2021, 08.10 WIB": the wall clock of the region's zone (HANDBOOK §6). */
export function momentText(moment: Date, zone: TimeZone, language: Language): string {
  const clock = localTime(moment, zone).toISOString().slice(11, 16);
  const time = language === 'id' ? clock.replace(':', '.') : clock;
  return `${dateText(localDateOf(moment, zone), language)}, ${time} ${zone}`;
}
