import { type Command } from 'commander';
import { KIND_WORDING, type UndoPreview } from '@monev/data';
import { UndoImportService } from '@monev/server/intake';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { withStore } from '../with-store';

export interface ImportUndoOptions {
  readonly reason?: string;
  readonly dryRun?: boolean;
  readonly demo?: boolean;
}

export function describeImportUndo(command: Command): Command {
  return command
    .description('take an accepted file back: all figures are as before it')
    .argument('<id>', 'number of the file, as `import` printed it')
    .option('--reason <text>', 'why, in ten letters or more; kept with the file and in the audit record')
    .option('--dry-run', 'only say what it would touch and what stands in the way');
}

/** Exit code 3: something recorded later stands in the way, or nothing was accepted. */
export function runImportUndo(printer: Printer, id: string, options: ImportUndoOptions): Promise<ExitCode> {
  return withStore(options, async ({ database, actor }) => {
    const service = new UndoImportService(database);
    const preview = await service.preview(actor, id);
    if (options.dryRun) {
      printer.result({ batchId: id, ...previewJson(preview) }, () => previewLines(preview));
      return preview && preview.blockers.length === 0 ? EXIT.OK : EXIT.REFUSED;
    }
    const batch = await service.undo(actor, id, options.reason ?? '');
    printer.result(
      {
        status: 'UNDONE',
        batchId: batch.id,
        undoneAt: batch.undoneAt,
        reason: batch.undoReason,
        ...previewJson(preview),
      },
      () => [...previewLines(preview), `Penerimaan ${batch.fileName} dibatalkan; angkanya kembali seperti sebelumnya.`],
    );
    return EXIT.OK;
  });
}

function previewJson(preview: UndoPreview | null) {
  return {
    blockers:
      preview?.blockers.map(({ how, batchId, facts, wording }) => ({ how, batchId, facts, pesan: wording.id })) ?? [],
    touches: preview?.touches ?? [],
    totals: preview?.totals ?? [],
  };
}

function previewLines(preview: UndoPreview | null): string[] {
  if (!preview) return ['Berkas ini tidak sedang berlaku; tidak ada yang berubah.'];
  return [
    ...preview.touches.map(
      ({ kind, removed, restored }) =>
        `  ${KIND_WORDING[kind].id}: ${removed} tidak tercatat lagi, ${restored} kembali ke angka sebelumnya`,
    ),
    ...preview.blockers.map(({ wording }) => `  Menghalangi: ${wording.id}`),
  ];
}
