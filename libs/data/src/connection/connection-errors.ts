import { DomainError, type ErrorClass } from '@monev/kernel';

/** The server does not answer, or the connection was lost. */
export class DatabaseUnreachableError extends DomainError {
  readonly code = 'DATABASE_UNREACHABLE';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly server: string) {
    super({
      id: `Basis data di ${server} tidak dapat dihubungi. Periksa apakah server berjalan dan DATABASE_URL benar.`,
      en: `The database at ${server} cannot be reached. Check that the server runs and that DATABASE_URL is right.`,
    });
  }
}

/** The server answered, but refused the name, the password or the database. */
export class DatabaseRefusedError extends DomainError {
  readonly code = 'DATABASE_REFUSED';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly server: string) {
    super({
      id: `Basis data di ${server} menolak masuk. Periksa nama pengguna, kata sandi, dan nama basis data di DATABASE_URL.`,
      en: `The database at ${server} refused the sign-in. Check user, password and database name in DATABASE_URL.`,
    });
  }
}

export class DatabaseTooOldError extends DomainError {
  readonly code = 'DATABASE_TOO_OLD';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly version: string) {
    super({
      id: `Server basis data memakai PostgreSQL ${version}; dibutuhkan versi 15 atau lebih baru.`,
      en: `The database server is PostgreSQL ${version}; version 15 or newer is needed.`,
    });
  }
}

/** The database was migrated by a newer program: this one would not understand it. */
export class DatabaseNewerThanProgramError extends DomainError {
  readonly code = 'DATABASE_NEWER_THAN_PROGRAM';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly unknownMigrations: readonly string[]) {
    super({
      id: `Basis data dibuat oleh program yang lebih baru (${unknownMigrations.join(', ')}). Perbarui program ini; data tidak diubah.`,
      en: `The database was made by a newer program (${unknownMigrations.join(', ')}). Update this program; the data was not changed.`,
    });
  }
}

/** A database that holds real files was opened as the demo's: the two never mix. */
export class RealDataInDemoDatabaseError extends DomainError {
  readonly code = 'REAL_DATA_IN_DEMO_DATABASE';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor() {
    super({
      id: 'Basis data ini berisi data sebenarnya dan tidak dapat dipakai untuk DATA CONTOH. Pakai basis data lain.',
      en: 'This database holds real data and cannot be used for the demo. Use another database.',
    });
  }
}

/** The owner's account may not make, or may not change, the role that the program signs in with. */
export class AppRoleRefusedError extends DomainError {
  readonly code = 'APP_ROLE_REFUSED';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(
    readonly role: string,
    reason: { id: string; en: string },
  ) {
    super({
      id: `Peran basis data ${role} tidak dapat disiapkan: ${reason.id}`,
      en: `The database role ${role} cannot be set up: ${reason.en}`,
    });
  }
}

/** The disk of the database server is full: reading goes on, writing waits for space. */
export class DatabaseFullError extends DomainError {
  readonly code = 'DATABASE_FULL';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor() {
    super({
      id: 'Cakram basis data penuh: perubahan tidak disimpan. Data lama tetap dapat dibaca; coba lagi setelah ada ruang.',
      en: 'The disk of the database is full: the change was not saved. Data can still be read; try again when there is space.',
    });
  }
}

/** A statement or a lock took longer than it may (SECURITY §4). Nothing was changed. */
export class DatabaseBusyError extends DomainError {
  readonly code = 'DATABASE_BUSY';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor() {
    super({
      id: 'Basis data sedang sibuk; tidak ada yang berubah. Silakan coba lagi.',
      en: 'The database is busy; nothing was changed. Please try again.',
    });
  }
}

/** Row-level security refused a row of a region outside the actor's scope. */
export class RegionOutOfScopeError extends DomainError {
  readonly code = 'REGION_OUT_OF_SCOPE';
  override readonly errorClass: ErrorClass = 'FORBIDDEN';
  constructor() {
    super({
      id: 'Perubahan ditolak: memuat wilayah di luar kewenangan Anda.',
      en: 'The change was refused: it holds regions outside your remit.',
    });
  }
}

const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'EPIPE']);
const LOST_STATES = new Set(['57P01', '57P02', '57P03', '08000', '08003', '08006', '08001', '53300']);
/** As pg says it, and TypeORM when the connection went while the work had not finished. */
const LOST_TEXT =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|was already released/;

/** Turns what the driver threw into what a person can act on; leaves anything else as it is. */
export function databaseErrorOf(error: unknown, server: string): unknown {
  if (error instanceof DomainError) return error;
  const { code, message } = driverErrorOf(error);
  if (LOST.has(code) || LOST_STATES.has(code) || LOST_TEXT.test(message)) return new DatabaseUnreachableError(server);
  if (code === '28P01' || code === '28000' || code === '3D000') return new DatabaseRefusedError(server);
  if (code === '53100') return new DatabaseFullError();
  if (code === '57014' || code === '55P03' || code === '40P01' || code === '25P03') return new DatabaseBusyError();
  if (code === '42501' && /row-level security/.test(message)) return new RegionOutOfScopeError();
  return error;
}

/** SQLSTATE (or the system's code) and text of an error of pg or of TypeORM around it. */
export function driverErrorOf(error: unknown): { code: string; message: string } {
  const outer = error as {
    code?: unknown;
    message?: unknown;
    driverError?: { code?: unknown };
    errors?: { code?: unknown }[];
  };
  const code = outer?.driverError?.code ?? outer?.code ?? outer?.errors?.[0]?.code;
  return { code: typeof code === 'string' ? code : '', message: String(outer?.message ?? '') };
}

/** host:port/database of an address, without its user and password. */
export function serverNameOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
