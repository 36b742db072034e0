import { type IsoDate, type Month, type Wording } from '@monev/kernel';
import { periodText } from '../evaluation/period-text';

/** A dataset that an office has not sent, and the months of it. */
export interface MissingDataset {
  readonly name: Wording;
  readonly months: readonly Month[];
}

/**
 * A reminder ready to be sent by WhatsApp, in formal Indonesian: who, what is missing of which months, until when it was
 * due, and thanks. It accuses nobody: what was sent meanwhile is to be ignored.
 */
export function reminderText(asked: {
  /** "Kota Jakarta Pusat", as it stands in the register of regions. */
  readonly regionName: string;
  readonly provinceName: string;
  readonly missing: readonly MissingDataset[];
  readonly dueDay: number;
  readonly today: IsoDate;
}): string {
  const items = asked.missing.map(({ name, months }, index) => {
    const last = index === asked.missing.length - 1;
    return `${index + 1}. ${name.id}: ${months.map((month) => periodText(month).id).join(', ')}${last ? '.' : ';'}`;
  });
  return [
    `Yth. Tim Koordinasi Bansos Pangan ${asked.regionName}`,
    '',
    `Dengan hormat, sampai dengan ${dayText(asked.today)} kami belum menerima data berikut dari ${asked.regionName}:`,
    ...items,
    '',
    `Batas penyampaian data adalah tanggal ${asked.dueDay} bulan berikutnya. Mohon bantuan Bapak/Ibu untuk mengirimkannya kepada Sekretariat. Apabila data sudah dikirim, mohon pesan ini diabaikan.`,
    '',
    'Atas perhatian dan kerja sama Bapak/Ibu kami ucapkan terima kasih.',
    '',
    `Sekretariat Tim Koordinasi Bansos Pangan Provinsi ${asked.provinceName}`,
  ].join('\n');
}

/** "25 November 2026" */
function dayText(date: IsoDate): string {
  return `${Number(date.slice(8))} ${periodText(date.slice(0, 7) as Month).id}`;
}
