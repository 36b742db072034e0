import { type Command } from 'commander';
import { DEFAULT_CARD_RETENTION_MONTHS, dropRetiredCardMonths } from '@monev/data';
import { monthOfDate, type IsoDate } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { withStore } from '../with-store';

export interface RetentionOptions {
  readonly months?: string;
  readonly demo?: boolean;
}

export function describeRetention(command: Command): Command {
  return command
    .description('drop card transactions whose time is over; their counts stay')
    .option('--months <count>', 'months that are kept: 12 to 120', String(DEFAULT_CARD_RETENTION_MONTHS));
}

/** Drops whole months of card transactions (SECURITY §8). What they counted, and distinct families, stay. */
export async function runRetention(printer: Printer, options: RetentionOptions): Promise<ExitCode> {
  const keep = monthsOf(options.months);
  return withStore(options, async ({ database, actor }) => {
    const today = monthOfDate(new Date().toISOString().slice(0, 10) as IsoDate);
    const dropped = await database.write(
      actor,
      async (tx, audit) => {
        const months = await dropRetiredCardMonths(tx, today, keep);
        if (months.length > 0)
          audit.record({
            action: 'card-transactions.drop',
            object: { kind: 'card_months', id: months.join(',') },
            after: { months, keptMonths: keep },
          });
        return months;
      },
      { longRunning: true },
    );
    printer.result({ status: 'DONE', dropped }, () => [
      dropped.length > 0
        ? `Transaksi bulan ${dropped.join(', ')} dihapus; jumlahnya tetap ada.`
        : 'Tidak ada transaksi yang melewati masa simpan.',
    ]);
    return EXIT.OK;
  });
}

function monthsOf(text: string | undefined): number {
  const months = text === undefined ? DEFAULT_CARD_RETENTION_MONTHS : /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (months >= 12 && months <= 120) return months;
  throw new BadInputError('months', {
    id: `--months "${text}" tidak dapat dipakai: isi angka 12 sampai 120.`,
    en: `--months "${text}" cannot be used: give a number from 12 to 120.`,
  });
}
