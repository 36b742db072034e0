/** What the measurements of office files use of the product; bundled by load-reading.mjs. */
import 'reflect-metadata';

export { HmacAuditWriter, appUrlOf, loadRegionIndex, migrate, openDatabase, startEmbeddedPg } from '@monev/data';
export { localOperator } from '@monev/domain/identity';
export { AcceptImportService, StageImportService } from '@monev/server/intake';
export { WORKER_LIMITS, officeFileWorkers, readOfficeRows } from '../../../libs/server/intake/src/reading';
export { writeZip } from '../../../libs/server/intake/src/marked-workbook/zip-writer';
