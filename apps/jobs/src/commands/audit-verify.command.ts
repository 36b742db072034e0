import { type Command } from 'commander';
import { getAuditHead } from '@monev/data';
import { ForbiddenError, mayCall } from '@monev/server-kit';
import { verifyAuditRecord } from '@monev/server/audit';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { thisOperator, withStore } from '../with-store';

interface AuditOptions {
  readonly demo?: boolean;
}

export function describeAuditVerify(command: Command): Command {
  return command.description('walk the audit record, its anchors and the rows it speaks of; name the first bad entry');
}

/** Exit code 0: sound. 6: not sound, with the first bad sequence. Also with a key that is not this record's. */
export async function runAuditVerify(printer: Printer, options: AuditOptions): Promise<ExitCode> {
  demandRight('monev audit verify');
  const { report, isSound, wording } = await withStore(
    options,
    ({ database, audit }) => verifyAuditRecord(database, audit),
    { anyAuditKey: true },
  );
  const { fault } = report;
  printer.result(
    {
      status: isSound ? 'SOUND' : 'NOT_SOUND',
      entries: report.entries,
      anchors: report.anchors,
      rowsCompared: report.rowsCompared,
      fault,
      firstBadSequence: fault?.seq ?? null,
      message: wording.id,
      messageEn: wording.en,
    },
    () => [wording.id, wording.en],
  );
  return isSound ? EXIT.OK : EXIT.CHECK_FAILED;
}

export function describeAuditHead(command: Command): Command {
  return command.description(
    'print the newest sequence and hash of the audit record, to compare with a printed report',
  );
}

export async function runAuditHead(printer: Printer, options: AuditOptions): Promise<ExitCode> {
  demandRight('monev audit head');
  const head = await withStore(options, ({ database, actor }) => database.read(actor, getAuditHead), {
    anyAuditKey: true,
  });
  printer.result(head, () => [`${head.seq} ${head.hash}`]);
  return EXIT.OK;
}

/** The policy table speaks for the terminal too. @throws {ForbiddenError} */
function demandRight(operation: string): void {
  if (!mayCall(thisOperator(), operation).allowed) throw new ForbiddenError();
}
