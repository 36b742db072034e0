import { type Command } from 'commander';
import { EXIT } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { withStore } from '../with-store';

/** Opening the database brings it to this program's version; the command only says that it is so. */
export async function runMigrate(printer: Printer, options: { demo?: boolean }): Promise<number> {
  await withStore(options, async () => undefined);
  printer.result({ status: 'UP_TO_DATE' }, () => ['Basis data sudah pada versi program ini.']);
  return EXIT.OK;
}

export function describeMigrate(command: Command): Command {
  return command.description('bring the database to the version of this program (also done by every other command)');
}
