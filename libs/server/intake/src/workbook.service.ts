import { Inject, Injectable } from '@nestjs/common';
import { BatchNotFoundError, Database, batchProblems, getBatch } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { templateGuide } from '@monev/domain/intake';
import { DomainError, type ErrorClass } from '@monev/kernel';
import { NotFoundError } from '@monev/server-kit';
import { meter } from './incoming-file';
import { OFFICE_READER, type OfficeReader } from './office-reader';
import { templateFileName, templateWorkbook } from './templates/template-workbook';
import { UploadService } from './uploads/upload.service';

/** A workbook to be saved under a name. */
export interface NamedWorkbook {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file itself is not kept (ADR 0003): it has to be chosen once more. */
export class OriginalNeededError extends DomainError {
  readonly code = 'ORIGINAL_NEEDED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor(fileName: string) {
    super({
      id: `Berkas asli tidak disimpan. Pilih lagi ${fileName} dari komputer Anda; kami menandainya tanpa menyimpan.`,
      en: `The original is not kept. Choose ${fileName} from your computer again; it is marked without being stored.`,
    });
  }
}

/** Another file than the one that was read. */
export class OtherFileError extends DomainError {
  readonly code = 'OTHER_FILE';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor(fileName: string) {
    super({
      id: `Ini bukan berkas yang sama dengan ${fileName}: isinya berbeda.`,
      en: `This is not the same file as ${fileName}: its content differs.`,
    });
  }
}

/** Workbooks that leave: what is wrong with a file, for its sender, and templates to fill in. */
@Injectable()
export class WorkbookService {
  constructor(
    private readonly database: Database,
    private readonly uploads: UploadService,
    @Inject(OFFICE_READER) private readonly reader: OfficeReader,
  ) {}

  /**
   * The file with its problems marked cell by cell. `sent`: its bytes once more; without them those of the upload, while
   * they are kept. @throws {BatchNotFoundError | OriginalNeededError | OtherFileError} and the errors of reading.
   */
  async marked(actor: Actor, batchId: string, sent: AsyncIterable<Uint8Array> | null): Promise<NamedWorkbook> {
    const { batch, problems } = await this.database.read(actor, async (tx) => {
      const batch = await getBatch(tx, batchId);
      if (!batch) throw new BatchNotFoundError(batchId);
      return { batch, problems: await batchProblems(tx, batchId) };
    });
    const original = sent ?? this.uploads.contentOfBatch(actor, batchId);
    if (!original) throw new OriginalNeededError(batch.fileName);
    const { content, measured } = meter({ name: batch.fileName, content: original });
    const bytes = await this.reader.mark(content, problems);
    if (measured().sha256 !== batch.fileSha256) throw new OtherFileError(batch.fileName);
    return { name: `${baseOf(batch.fileName)} - ditandai.xlsx`, bytes };
  }

  /** A template's workbook to fill in. @throws {NotFoundError} for a layout of others, which nobody fills in. */
  async template(templateId: string): Promise<NamedWorkbook> {
    if (!templateGuide(templateId)) throw new NotFoundError();
    return { name: templateFileName(templateId), bytes: await templateWorkbook(templateId) };
  }
}

function baseOf(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
