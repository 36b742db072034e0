import { type Command } from 'commander';
import { raiseDataVersion, rebuildAll } from '@monev/data';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { withStore } from '../with-store';

export function describeRebuild(command: Command): Command {
  return command.description('count every rollup anew from the facts; the figures must come out as they are');
}

/** Counts all rollups anew. Nothing is accepted meanwhile; months whose transactions were dropped keep their figures. */
export async function runRebuild(printer: Printer, options: { demo?: boolean }): Promise<ExitCode> {
  return withStore(options, async ({ database, actor }) => {
    const started = Date.now();
    const months = await database.write(
      actor,
      async (tx, audit) => {
        const counted = await rebuildAll(tx);
        if (counted.length > 0) await raiseDataVersion(tx, counted);
        audit.record({
          action: 'rollups.rebuild',
          object: { kind: 'rollups', id: 'all' },
          after: { regencyMonths: counted.length },
        });
        return counted;
      },
      { longRunning: true },
    );
    const seconds = (Date.now() - started) / 1000;
    printer.result({ status: 'REBUILT', regencyMonths: months.length, seconds }, () => [
      `Semua angka ringkas dihitung ulang dari fakta: ${months.length} wilayah-bulan dalam ${seconds.toLocaleString('id-ID')} detik.`,
    ]);
    return EXIT.OK;
  });
}
