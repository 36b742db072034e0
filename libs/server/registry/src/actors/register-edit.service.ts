import { Injectable } from '@nestjs/common';
import {
  type AuditTrail,
  type BankAgentRow,
  Database,
  type EWarongRow,
  type EditableRegister,
  type RegisterChanges,
  type SupplierRow,
  type Transaction,
  bankAgentsById,
  eWarongsById,
  markTouchedScores,
  recordEdit,
  suppliersById,
} from '@monev/data';
import { type Actor, type ResourceKind } from '@monev/domain/identity';
import { BANK_AGENT_MOVES, E_WARONG_MOVES, SUPPLIER_MOVES } from '@monev/domain/registry';
import { type RegionCode } from '@monev/kernel';
import { NotFoundError, REASON_BOUNDS, currentRequest, demand, readText } from '@monev/server-kit';
import { demandMove } from './demand-move';
import { type EditBankAgentInput, type EditEWarongInput, type EditSupplierInput } from './types/register.inputs';

/** How one register is changed by hand. */
interface Desk<Register extends EditableRegister, Row> {
  readonly register: Register;
  readonly kind: string;
  readonly resource: ResourceKind;
  readonly read: (tx: Transaction, ids: readonly string[]) => Promise<Row[]>;
}

interface Registered {
  readonly id: string;
  readonly regionCode: RegionCode;
  readonly status: string;
  readonly statusDocument: string;
}

const E_WARONGS: Desk<'e_warongs', EWarongRow> = {
  register: 'e_warongs',
  kind: 'e_warong',
  resource: 'OUTLET_REGISTER',
  read: eWarongsById,
};
const BANK_AGENTS: Desk<'bank_agents', BankAgentRow> = {
  register: 'bank_agents',
  kind: 'bank_agent',
  resource: 'OUTLET_REGISTER',
  read: bankAgentsById,
};
const SUPPLIERS: Desk<'suppliers', SupplierRow> = {
  register: 'suppliers',
  kind: 'supplier',
  resource: 'SUPPLIER_LEGAL',
  read: suppliersById,
};

/** Changes of register entries by hand: always with a reason, a new version and a line in the audit record. */
@Injectable()
export class RegisterEditService {
  constructor(private readonly database: Database) {}

  /** @throws {NotFoundError | ForbiddenError | BadInputError | StatusMoveRefusedError | StatusDocumentMissingError} */
  editEWarong(actor: Actor, { id, reason, ...wish }: EditEWarongInput): Promise<EWarongRow> {
    return this.edit(
      actor,
      E_WARONGS,
      { id, reason, check: (row) => demandMove(E_WARONG_MOVES, row, wish) },
      {
        name: kept(wish.name),
        address: kept(wish.address),
        edc_count: wish.edcCount,
        open_every_day: wish.openEveryDay,
        capital_amount: wish.capitalAmount,
        ...statusOf(wish),
      },
    );
  }

  /** @throws as `editEWarong` */
  editBankAgent(actor: Actor, { id, reason, ...wish }: EditBankAgentInput): Promise<BankAgentRow> {
    const check = (row: BankAgentRow) => demandMove(BANK_AGENT_MOVES, row, wish);
    return this.edit(actor, BANK_AGENTS, { id, reason, check }, { name: kept(wish.name), ...statusOf(wish) });
  }

  /** @throws as `editEWarong` */
  editSupplier(actor: Actor, { id, reason, ...wish }: EditSupplierInput): Promise<SupplierRow> {
    return this.edit(
      actor,
      SUPPLIERS,
      { id, reason, check: (row) => demandMove(SUPPLIER_MOVES, row, wish) },
      {
        name: kept(wish.name),
        address: kept(wish.address),
        has_own_warehouse: wish.hasOwnWarehouse,
        capacity_kg_per_week: wish.capacityKgPerWeek,
        is_official_list: kept(wish.isOfficialList),
        list_document: kept(wish.listDocument),
        ...statusOf(wish),
      },
    );
  }

  private edit<Register extends EditableRegister, Row extends Registered>(
    actor: Actor,
    desk: Desk<Register, Row>,
    wish: { id: string; reason: string; check: (row: Row) => void },
    changes: Readonly<Record<string, string | number | boolean | null | undefined>>,
  ): Promise<Row> {
    const reason = readText('reason', wish.reason, REASON_BOUNDS);
    return this.database.write(
      actor,
      async (tx, audit) => {
        const [before] = await desk.read(tx, [wish.id]);
        if (!before) throw new NotFoundError();
        demand(actor, 'UPDATE', { kind: desk.resource, id: before.id, region: before.regionCode });
        wish.check(before);
        const edit = { changes: changes as RegisterChanges<Register>, reason };
        if (!(await recordEdit(tx, desk.register, before.id, edit))) throw new NotFoundError();
        await markTouchedScores(tx, { register: desk.register, id: before.id });
        const [after] = (await desk.read(tx, [before.id])) as [Row];
        this.record(audit, desk.kind, { before, after, reason });
        return after;
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
  }

  private record<Row extends Registered>(
    audit: AuditTrail,
    kind: string,
    { before, after, reason }: { before: Row; after: Row; reason: string },
  ): void {
    audit.record({
      action: `${kind.replace('_', '-')}.edit`,
      object: { kind, id: after.id },
      regionCode: after.regionCode,
      before,
      after,
      reason,
    });
  }
}

/** A column that cannot be empty: null means "leave it". */
function kept<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}

function statusOf(wish: { status?: string | null; statusSince?: string | null; statusDocument?: string | null }) {
  return {
    status: kept(wish.status),
    status_since: kept(wish.statusSince),
    status_document: kept(wish.statusDocument),
  };
}
