import { DomainError, type ErrorClass } from '@monev/kernel';

/** No PostgreSQL binaries are published for this computer: use a server of its own. */
export class PlatformNotSupportedError extends DomainError {
  readonly code = 'PLATFORM_NOT_SUPPORTED';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly platform: string) {
    super({
      id: `PostgreSQL bawaan tidak tersedia untuk ${platform}. Setel DATABASE_URL ke server PostgreSQL 15 atau lebih baru.`,
      en: `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
    });
  }
}

/** The disk that holds the data folder is full. */
export class DiskFullError extends DomainError {
  readonly code = 'DISK_FULL';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly folder: string) {
    super({
      id: `Cakram penuh: tidak ada ruang tersisa di ${folder}. Kosongkan ruang atau setel MONEV_DATA_DIR ke cakram lain, lalu mulai lagi.`,
      en: `The disk is full: no space is left at ${folder}. Free some space or set MONEV_DATA_DIR to another disk, then start again.`,
    });
  }
}

/** The data folder was made by another major version of PostgreSQL. */
export class DataFolderVersionError extends DomainError {
  readonly code = 'DATA_FOLDER_VERSION';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(
    readonly folder: string,
    readonly found: string,
    readonly expected: string,
  ) {
    const newer = Number(found) > Number(expected);
    super({
      id:
        `Folder data ${folder} dibuat oleh PostgreSQL ${found}, sedangkan program ini memakai versi ${expected}. ` +
        (newer
          ? 'Perbarui program ini, atau setel MONEV_DATA_DIR ke folder lain.'
          : 'Pindahkan data dengan program lama lebih dahulu, atau setel MONEV_DATA_DIR ke folder lain.'),
      en:
        `The data folder ${folder} was made by PostgreSQL ${found}; this program uses version ${expected}. ` +
        (newer
          ? 'Update this program, or set MONEV_DATA_DIR to another folder.'
          : 'Move the data with the older program first, or set MONEV_DATA_DIR to another folder.'),
    });
  }
}

/** The data folder cannot be made or written to. */
export class DataFolderNotWritableError extends DomainError {
  readonly code = 'DATA_FOLDER_NOT_WRITABLE';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly folder: string) {
    super({
      id: `Folder data ${folder} tidak dapat ditulisi. Beri hak tulis kepada pengguna ini atau setel MONEV_DATA_DIR ke folder lain.`,
      en: `The data folder ${folder} cannot be written to. Give this user the right to write there, or set MONEV_DATA_DIR to another folder.`,
    });
  }
}

/** A cluster stands there, but the password beside it is gone: refused, never replaced by a new cluster (SECURITY §2). */
export class DataFolderKeyMissingError extends DomainError {
  readonly code = 'DATA_FOLDER_KEY_MISSING';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly file: string) {
    super({
      id: `Data ditemukan, tetapi berkas kuncinya ${file} hilang. Pulihkan berkas itu dari cadangan; data tidak diubah.`,
      en: `Data is there, but its key file ${file} is missing. Restore that file from the backup; the data was not changed.`,
    });
  }
}

/** The server did not come up; the reason stands in its log. */
export class EmbeddedPgStartError extends DomainError {
  readonly code = 'EMBEDDED_PG_START';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(
    readonly reason: string,
    readonly logFile: string,
  ) {
    super({
      id: `PostgreSQL bawaan tidak dapat dijalankan (${reason}). Lihat ${logFile}.`,
      en: `The embedded PostgreSQL did not start (${reason}). See ${logFile}.`,
    });
  }
}

/** What a failed step of the file system or of initdb means for the person who started the program. */
export function folderErrorOf(error: unknown, folder: string): unknown {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new DiskFullError(folder);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new DataFolderNotWritableError(folder);
    default:
      return error;
  }
}
