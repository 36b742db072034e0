import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import {
  Database,
  type DeliveryRow,
  type MouRow,
  type PageRequest,
  type Transaction,
  listDeliveries,
  listInvoices,
  listMous,
  listQualityInspections,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { REGISTER_STATE_NAMES, mouStateOn } from '@monev/domain/registry';
import { localDateOf, timeZoneOf } from '@monev/kernel';
import { CurrentActor } from '@monev/server-kit';
import { type Connection, pageOf } from './types/connection';
import { TradeFilterInput } from './types/register.inputs';
import {
  DeliveryConnectionType,
  type DeliveryType,
  InvoiceConnectionType,
  type InvoiceType,
  MouConnectionType,
  type MouType,
  QualityInspectionConnectionType,
  type QualityInspectionType,
} from './types/trade.types';

const Filter = () => Args('filter', { type: () => TradeFilterInput, defaultValue: {} });
const First = () => Args('first', { type: () => Int, defaultValue: 25 });
const After = () => Args('after', { type: () => String, nullable: true });

/** The papers between suppliers and e-warong, the latest first. */
@Resolver()
export class TradeResolver {
  constructor(private readonly database: Database) {}

  @Query(() => MouConnectionType, { description: 'MoU; a period narrows to those in force on one of its days.' })
  mous(
    @CurrentActor() actor: Actor,
    @Filter() filter: TradeFilterInput,
    @First() first: number,
    @After() after: string | null,
  ): Promise<Connection<MouType>> {
    return this.list(actor, (tx) => listMous(tx, filter, pageOf(first, after)), mouType);
  }

  @Query(() => DeliveryConnectionType, { description: 'Deliveries by the day they came, else were promised.' })
  deliveries(
    @CurrentActor() actor: Actor,
    @Filter() filter: TradeFilterInput,
    @First() first: number,
    @After() after: string | null,
  ): Promise<Connection<DeliveryType>> {
    return this.list(actor, (tx) => listDeliveries(tx, filter, pageOf(first, after)), deliveryType);
  }

  @Query(() => QualityInspectionConnectionType, { description: 'Lots inspected, by the day of the sample.' })
  qualityInspections(
    @CurrentActor() actor: Actor,
    @Filter() filter: TradeFilterInput,
    @First() first: number,
    @After() after: string | null,
  ): Promise<Connection<QualityInspectionType>> {
    return this.list(
      actor,
      (tx) => listQualityInspections(tx, filter, pageOf(first, after)),
      (row) => row,
    );
  }

  @Query(() => InvoiceConnectionType, { description: 'Invoices by the day their goods came.' })
  invoices(
    @CurrentActor() actor: Actor,
    @Filter() filter: TradeFilterInput,
    @First() first: number,
    @After() after: string | null,
  ): Promise<Connection<InvoiceType>> {
    return this.list(
      actor,
      (tx) => listInvoices(tx, filter, pageOf(first, after)),
      (row) => row,
    );
  }

  private list<Row, Shown>(
    actor: Actor,
    read: (tx: Transaction, page?: PageRequest) => Promise<Connection<Row>>,
    show: (row: Row) => Shown,
  ): Promise<Connection<Shown>> {
    return this.database.read(actor, async (tx) => {
      const page = await read(tx);
      return { ...page, nodes: page.nodes.map(show) };
    });
  }
}

function mouType(row: MouRow): MouType {
  const state = mouStateOn(row, localDateOf(new Date(), timeZoneOf(row.regionCode)));
  const { id: idn, en: eng } = REGISTER_STATE_NAMES[state];
  return { ...row, state, stateName: { idn, eng } };
}

function deliveryType(row: DeliveryRow): DeliveryType {
  return { ...row, onTime: row.receivedAt !== null && row.receivedAt <= row.promisedAt };
}
