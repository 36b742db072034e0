import { type SheetRow } from '@monev/domain/intake';
import { type ReadingLimits } from '../reading-limits';
import { UnreadableFileError } from '../unreadable-file.error';
import { sheetRows } from './sheet-rows';
import { readWorkbookParts } from './workbook-parts';
import { ZipArchive } from './zip-archive';

/** All rows of all sheets of an .xlsx, in the order of its tabs, as they are unpacked. */
export async function* readWorkbook(
  bytes: Buffer,
  limits: ReadingLimits,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<readonly SheetRow[]> {
  const archive = new ZipArchive(bytes, limits, onBytes);
  if ([...archive.names].includes('content.xml')) throw new UnreadableFileError('OPEN_DOCUMENT');
  const workbook = await readWorkbookParts(archive, limits);
  for (const sheet of workbook.sheets) yield* sheetRows(archive, sheet, workbook, limits);
}
