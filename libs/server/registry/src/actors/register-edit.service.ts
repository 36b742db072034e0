import { Injectable } from '@nestjs/common';
import {
  type AuditTrail,
  type BankAgentRow,
  Database,
  type EWarongRow,
  type EditableRegister,
  type RecordOrigin,
  type RegisterChanges,
  type SupplierRow,
  type Transaction,
  bankAgentsById,
  eWarongsById,
  markTouchedScores,
  recordEdit,
  registerVersions,
  suppliersById,
} from '@monev/data';
import { type Actor, type ResourceKind } from '@monev/domain/identity';
import { BANK_AGENT_MOVES, E_WARONG_MOVES, SUPPLIER_MOVES } from '@monev/domain/registry';
import { type RegionCode } from '@monev/kernel';
import { NotFoundError, REASON_BOUNDS, currentRequest, demand, readText } from '@monev/server-kit';
import { demandMove } from './demand-move';
import { demandOrder, kept, keptText, wholeNumber } from './read-wish';
import { EntryChangedError, NothingChangedError } from './register-edit.errors';
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
  readonly version: string;
  readonly origin: RecordOrigin;
  readonly recordedFrom: Date;
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

/** What is asked of every change. */
interface Wish<Row> {
  readonly id: string;
  readonly version: string;
  readonly reason: string;
  /** Throws when the entry may not be changed so. */
  readonly check: (row: Row) => void;
}

type Changes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Changes of register entries by hand: always with a reason, a new version and a line in the audit record. */
@Injectable()
export class RegisterEditService {
  constructor(private readonly database: Database) {}

  /**
   * @throws {NotFoundError | ForbiddenError | BadInputError | StatusMoveRefusedError | StatusDocumentMissingError
   *   | EntryChangedError | NothingChangedError}
   */
  editEWarong(actor: Actor, { id, version, reason, ...wish }: EditEWarongInput): Promise<EWarongRow> {
    const changes = {
      name: keptText('name', wish.name, 1),
      address: keptText('address', wish.address),
      edc_count: wholeNumber('edcCount', wish.edcCount, 1_000),
      open_every_day: wish.openEveryDay,
      started_on: wish.startedOn,
      capital_amount: wholeNumber('capitalAmount', wish.capitalAmount),
      declared_price: wish.declaredPrice,
      declared_free_delivery: wish.declaredFreeDelivery,
      declared_ownership: wish.declaredOwnership,
      ...statusOf(wish),
    };
    const check = (row: EWarongRow) => {
      demandMove(E_WARONG_MOVES, row, wish);
      const startedOn = wish.startedOn === undefined ? row.startedOn : wish.startedOn;
      demandOrder('statusSince', startedOn, wish.statusSince ?? null);
    };
    return this.edit(actor, E_WARONGS, { id, version, reason, check }, changes);
  }

  /** @throws as `editEWarong` */
  editBankAgent(actor: Actor, { id, version, reason, ...wish }: EditBankAgentInput): Promise<BankAgentRow> {
    const check = (row: BankAgentRow) => {
      demandMove(BANK_AGENT_MOVES, row, wish);
      demandOrder('statusSince', row.startedOn, wish.statusSince ?? null);
    };
    const changes = { name: keptText('name', wish.name, 1), ...statusOf(wish) };
    return this.edit(actor, BANK_AGENTS, { id, version, reason, check }, changes);
  }

  /** @throws as `editEWarong` */
  editSupplier(actor: Actor, { id, version, reason, ...wish }: EditSupplierInput): Promise<SupplierRow> {
    const changes = {
      name: keptText('name', wish.name, 1),
      address: keptText('address', wish.address),
      has_own_warehouse: wish.hasOwnWarehouse,
      directors: keptText('directors', wish.directors),
      beneficial_owners: keptText('beneficialOwners', wish.beneficialOwners),
      capacity_kg_per_week: wholeNumber('capacityKgPerWeek', wish.capacityKgPerWeek),
      is_official_list: kept(wish.isOfficialList),
      list_document: keptText('listDocument', wish.listDocument),
      listed_from: wish.listedFrom,
      listed_to: wish.listedTo,
      ...statusOf(wish),
    };
    const check = (row: SupplierRow) => {
      demandMove(SUPPLIER_MOVES, row, wish);
      const [from, to] = [wish.listedFrom, wish.listedTo];
      demandOrder('listedTo', from === undefined ? row.listedFrom : from, to === undefined ? row.listedTo : to);
    };
    return this.edit(actor, SUPPLIERS, { id, version, reason, check }, changes);
  }

  private edit<Register extends EditableRegister, Row extends Registered>(
    actor: Actor,
    desk: Desk<Register, Row>,
    wish: Wish<Row>,
    changes: Changes,
  ): Promise<Row> {
    const reason = readText('reason', wish.reason, REASON_BOUNDS);
    return this.database.write(
      actor,
      async (tx, audit) => {
        const [before] = await desk.read(tx, [wish.id]);
        if (!before) throw new NotFoundError();
        demand(actor, 'UPDATE', { kind: desk.resource, id: before.id, region: before.regionCode });
        if (before.version !== wish.version) throw new EntryChangedError();
        wish.check(before);
        const edit = { changes: changes as RegisterChanges<Register>, reason };
        if (!(await recordEdit(tx, desk.register, before.id, edit))) throw new EntryChangedError();
        const [made] = await registerVersions(tx, desk.register, [before.id]);
        if (made?.changes.length === 0) throw new NothingChangedError();
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
      before: contentOf(before),
      after: contentOf(after),
      reason,
    });
  }
}

/** The entry without what says where and when its version came from: the audit record has its own. */
function contentOf<Row extends Registered>({
  version: _version,
  origin: _origin,
  recordedFrom: _from,
  ...content
}: Row) {
  return content;
}

function statusOf(wish: { status?: string | null; statusSince?: string | null; statusDocument?: string | null }) {
  return {
    status: kept(wish.status),
    status_since: kept(wish.statusSince),
    status_document: keptText('statusDocument', wish.statusDocument),
  };
}
