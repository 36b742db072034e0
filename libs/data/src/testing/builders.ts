import { createHash, randomUUID } from 'node:crypto';
import { type Actor, type UserRole, localOperator } from '@monev/domain/identity';
import { type FactDraft, type KpmCountDraft, type StagePaymentDraft } from '@monev/domain/intake';
import { type RegionScope, month, regionCode } from '@monev/kernel';
import { type Database } from '../connection/database';
import { type CommitResult, commitBatch } from '../intake/commit-batch';
import { type NewBatch } from '../intake/new-batch';
import { stageBatch } from '../intake/stage-batch';

export const OPERATOR = localOperator('uji');

/** Somebody who sees only some regions. */
export function actorIn(codes: readonly string[], role: UserRole = 'REGENCY_OPERATOR'): Actor {
  const scope: RegionScope = { kind: 'REGIONS', codes: codes.map(regionCode) };
  return { kind: 'USER', userId: randomUUID(), name: `operator ${codes.join(' ')}`, role, scope };
}

/** A count of families: region, month, number; everything else as most files have it. */
export function kpm(
  region: string,
  period: string,
  eligible: number | null,
  more: Partial<Omit<KpmCountDraft, 'counts'>> & { transacted?: number | null } = {},
): KpmCountDraft {
  const { transacted = null, ...rest } = more;
  return {
    kind: 'KPM_COUNT',
    regionCode: regionCode(region),
    period: month(period),
    programme: 'SEMBAKO',
    bank: '',
    source: 'PAYMENT_LIST',
    counts: { kpmEligible: eligible, kpmTransacted: transacted },
    positionDate: null,
    origin: { sheet: 'Sheet1', row: 2 },
    ...rest,
  };
}

/** A stage payment: region, first month, months covered; amounts as given, all others not reported. */
export function payment(
  region: string,
  firstMonth: string,
  monthsCovered: number,
  more: Partial<StagePaymentDraft> = {},
): StagePaymentDraft {
  return {
    kind: 'STAGE_PAYMENT',
    regionCode: regionCode(region),
    firstMonth: month(firstMonth),
    monthsCovered,
    programme: 'SEMBAKO',
    payer: '',
    source: 'MINISTRY_RECAP',
    label: '',
    allocatedKpm: null,
    allocatedAmount: null,
    disbursedKpm: null,
    disbursedAmount: null,
    redeemedKpm: null,
    redeemedAmount: null,
    failedKpm: null,
    remainingKpm: null,
    remainingAmount: null,
    origin: { sheet: 'Sheet1', row: 2 },
    ...more,
  };
}

/** A file with these facts; each call is another file unless `bytes` is given. */
export function newBatch(facts: readonly FactDraft[], more: Partial<NewBatch> & { bytes?: string } = {}): NewBatch {
  const { bytes = randomUUID(), ...rest } = more;
  return {
    fileName: 'berkas.csv',
    fileSha256: createHash('sha256').update(bytes).digest('hex'),
    fileSize: 100,
    templateId: 'uji',
    period: null,
    rowsRead: facts.length,
    ignoredTotalRows: 0,
    droppedPersonalColumns: [],
    printedTotals: [],
    problems: [],
    records: [],
    facts,
    createdBy: 'uji',
    ...rest,
  };
}

/** Stages and accepts a file, as two people in a row would. */
export async function acceptFacts(
  database: Database,
  facts: readonly FactDraft[],
  actor: Actor = OPERATOR,
  more: Partial<NewBatch> = {},
): Promise<CommitResult> {
  const id = await database.write(actor, (tx) => stageBatch(tx, newBatch(facts, more)), { longRunning: true });
  const said = { warningReason: 'Sudah diperiksa.' };
  return database.write(actor, (tx) => commitBatch(tx, id, said), { longRunning: true });
}
