import { type Actor } from '@monev/domain/identity';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../entities';
import { type AuditDraft, type AuditTrail, type AuditWriter } from './audit-trail';
import { ChangeCounter, raiseChangeCounter } from './change-counter';
import { databaseErrorOf, serverNameOf } from './connection-errors';
import { type Transaction, setActor } from './transaction';

export interface DatabaseOptions {
  /** Address of the application role (`appUrlOf`). */
  readonly appUrl: string;
  /** Appends the audit drafts of `write`. */
  readonly audit?: AuditWriter;
}

export interface WorkOptions {
  /** Import, commit, undo, rebuild, export: own connections, and ten minutes a statement instead of five seconds. */
  readonly longRunning?: boolean;
  /** Id of the request that asked, for the audit record. */
  readonly requestId?: string | null;
  /** The work changes nothing that an answer shows (a session begins or was seen): kept answers stay good. */
  readonly keepsAnswers?: boolean;
}

/** SECURITY §4. Milliseconds. */
const EVERYDAY_LIMITS = { statement: 5_000, lock: 2_000, idle: 10_000 };
const LONG_LIMITS = { statement: 600_000, lock: 120_000, idle: 60_000 };
const EVERYDAY_CONNECTIONS = 10;
const LONG_CONNECTIONS = 2;

/**
 * Opens the pools of the application role. A connection lost later never ends the process: the query under way fails
 * with DatabaseUnreachableError and the next one takes a new connection.
 * @throws {DatabaseUnreachableError | DatabaseRefusedError}
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const everyday = poolOf(options.appUrl, EVERYDAY_CONNECTIONS, EVERYDAY_LIMITS);
  const long = poolOf(options.appUrl, LONG_CONNECTIONS, LONG_LIMITS);
  try {
    await everyday.initialize();
    await long.initialize();
  } catch (error) {
    throw databaseErrorOf(error, serverNameOf(options.appUrl));
  }
  return new Database(everyday, long, options.audit ?? null, serverNameOf(options.appUrl));
}

/**
 * The way into Postgres for all other floors. Each call is one transaction; the actor's region scope is set inside it
 * (never on the connection: pools would leak it) and row-level security enforces it.
 */
export class Database {
  private readonly counter = new ChangeCounter(() => this.explain(this.everyday.query(ChangeCounter.SQL)));

  constructor(
    private readonly everyday: DataSource,
    private readonly long: DataSource,
    private readonly auditWriter: AuditWriter | null,
    private readonly server: string,
  ) {}

  /** Runs `work` on one unchanging picture of the data; nothing can be written. */
  read<T>(actor: Actor, work: (tx: Transaction) => Promise<T>, options: WorkOptions = {}): Promise<T> {
    return this.explain(
      this.pool(options).transaction('REPEATABLE READ', async (tx) => {
        await enter(tx, actor, { readOnly: true });
        return work(tx);
      }),
    );
  }

  /** Runs `work`, then appends what it recorded to the audit record: all of it or nothing. */
  write<T>(
    actor: Actor,
    work: (tx: Transaction, audit: AuditTrail) => Promise<T>,
    options: WorkOptions = {},
  ): Promise<T> {
    const drafts: AuditDraft[] = [];
    const trail: AuditTrail = { record: (draft) => void drafts.push(draft) };
    return this.explain(
      this.pool(options).transaction(async (tx) => {
        await enter(tx, actor, { readOnly: false });
        const result = await work(tx, trail);
        if (!options.keepsAnswers && actor.kind !== 'VISITOR') await raiseChangeCounter(tx);
        if (drafts.length > 0) await this.appendAudit(tx, actor, drafts, options.requestId ?? null);
        return result;
      }),
    );
  }

  /**
   * A text that no two states of the data share: read after the call, so that what was committed before it is in it.
   * Calls that wait together are answered by one question. @throws {DatabaseUnreachableError}
   */
  changes(): Promise<string> {
    return this.counter.read();
  }

  /** Resolves when the database answers. @throws {DatabaseUnreachableError} */
  async ping(): Promise<void> {
    await this.explain(this.everyday.query('SELECT 1'));
  }

  /** True when the database answers within some milliseconds (readiness probe). */
  async answersWithin(milliseconds: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), milliseconds);
    });
    const answer = this.ping().then(
      () => true,
      () => false,
    );
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  }

  async close(): Promise<void> {
    await Promise.all([this.everyday, this.long].map((pool) => pool.isInitialized && pool.destroy()));
  }

  private pool(options: WorkOptions): DataSource {
    return options.longRunning ? this.long : this.everyday;
  }

  private async appendAudit(
    tx: Transaction,
    actor: Actor,
    drafts: AuditDraft[],
    requestId: string | null,
  ): Promise<void> {
    if (!this.auditWriter) throw new Error('A change was recorded, but no audit writer was given to openDatabase.');
    await this.auditWriter.append(tx, actor, drafts, requestId);
  }

  private async explain<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw databaseErrorOf(error, this.server);
    }
  }
}

async function enter(tx: Transaction, actor: Actor, mode: { readOnly: boolean }): Promise<void> {
  setActor(tx, actor);
  const codes = actor.scope.kind === 'REGIONS' ? actor.scope.codes.join(',') : '';
  await tx.query(
    `SELECT set_config('monev.scope', $1, true), set_config('monev.scope_codes', $2, true),
            set_config('transaction_read_only', $3, true)`,
    [actor.scope.kind, codes, mode.readOnly ? 'on' : 'off'],
  );
}

function poolOf(url: string, size: number, limits: typeof EVERYDAY_LIMITS): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    synchronize: false,
    installExtensions: false,
    connectTimeoutMS: 5_000,
    poolErrorHandler: () => undefined, // an idle connection was lost: the pool opens a new one when asked
    applicationName: 'monev',
    extra: {
      max: size,
      statement_timeout: limits.statement,
      lock_timeout: limits.lock,
      idle_in_transaction_session_timeout: limits.idle,
    },
  });
}
