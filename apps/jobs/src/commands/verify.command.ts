import { type Command } from 'commander';
import { type RollupDifference, verifyRollups } from '@monev/data';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { withStore } from '../with-store';

export function describeVerify(command: Command): Command {
  return command.description('compare every rollup with a count from the facts; names the first difference');
}

/** Exit code 6 when a stored figure is not what the facts say. Changes nothing. */
export async function runVerify(printer: Printer, options: { demo?: boolean }): Promise<ExitCode> {
  return withStore(options, async ({ database, actor }) => {
    const { tables, rows, difference } = await verifyRollups(database, actor);
    printer.result({ status: difference ? 'DIFFERS' : 'SAME', tables, rows, difference }, () =>
      difference
        ? wordsOf(difference)
        : [`${rows.toLocaleString('id-ID')} baris dalam ${tables} tabel ringkas sama dengan hitungan dari fakta.`],
    );
    return difference ? EXIT.CHECK_FAILED : EXIT.OK;
  });
}

function wordsOf({ table, stored, counted }: RollupDifference): string[] {
  return [
    `Perbedaan pertama ada di tabel ${table}.`,
    `  tersimpan: ${stored ? JSON.stringify(stored) : 'tidak ada'}`,
    `  dihitung : ${counted ? JSON.stringify(counted) : 'tidak ada'}`,
    'Perbaiki dengan: npm run monev -- rebuild',
  ];
}
