import { type Type } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, deliveryLines, invoiceLines, mouPrices, supplierPayments } from '@monev/data';
import { REGISTER_STATE_NAMES, deliveryStateOf } from '@monev/domain/registry';
import { EWarongType, SupplierType, WordingType, currentActor, perRequest } from '@monev/server-kit';
import { eWarongLoader, manyLoader, supplierLoader } from './actor.loaders';
import {
  DeliveryLineType,
  DeliveryType,
  InvoiceLineType,
  InvoiceType,
  MouPriceType,
  MouType,
  QualityInspectionType,
  SupplierPaymentType,
} from './types/trade.types';

/** Resolver class with the two sides of a paper of this type. */
function partiesOf<Paper>(paper: Type<Paper>) {
  @Resolver(() => paper, { isAbstract: true })
  abstract class PartyFields {
    private readonly suppliers = perRequest(() => supplierLoader(this.database, currentActor()));
    private readonly outlets = perRequest(() => eWarongLoader(this.database, currentActor()));

    constructor(protected readonly database: Database) {}

    @ResolveField(() => SupplierType, { nullable: true })
    supplier(@Parent() { supplierId }: { supplierId: string }): Promise<SupplierType | null> {
      return this.suppliers().load(supplierId);
    }

    @ResolveField(() => EWarongType, { nullable: true, description: 'Null: none, or one that must stay hidden.' })
    eWarong(@Parent() { eWarongId }: { eWarongId: string | null }): Promise<EWarongType | null> | null {
      return eWarongId === null ? null : this.outlets().load(eWarongId);
    }
  }
  return PartyFields;
}

@Resolver(() => MouType)
export class MouResolver extends partiesOf(MouType) {
  private readonly pricesOf = perRequest(() =>
    manyLoader(this.database, currentActor(), mouPrices, (row) => row.mouId),
  );

  @ResolveField(() => [MouPriceType])
  prices(@Parent() mou: MouType): Promise<MouPriceType[]> {
    return this.pricesOf().load(mou.id);
  }
}

@Resolver(() => DeliveryType)
export class DeliveryResolver extends partiesOf(DeliveryType) {
  private readonly linesOf = perRequest(() =>
    manyLoader(this.database, currentActor(), deliveryLines, (row) => row.deliveryId),
  );

  @ResolveField(() => [DeliveryLineType])
  lines(@Parent() delivery: DeliveryType): Promise<DeliveryLineType[]> {
    return this.linesOf().load(delivery.id);
  }

  @ResolveField(() => String, {
    description: 'ORDERED, RECEIVED, ACCEPTED, PARTLY_REJECTED, REJECTED or REPLACED, by its lines.',
  })
  async state(@Parent() delivery: DeliveryType): Promise<string> {
    return deliveryStateOf(delivery.receivedAt, await this.linesOf().load(delivery.id));
  }

  @ResolveField(() => WordingType)
  async stateName(@Parent() delivery: DeliveryType): Promise<WordingType> {
    const lines = await this.linesOf().load(delivery.id);
    const { id: idn, en: eng } = REGISTER_STATE_NAMES[deliveryStateOf(delivery.receivedAt, lines)];
    return { idn, eng };
  }
}

@Resolver(() => QualityInspectionType)
export class QualityInspectionResolver extends partiesOf(QualityInspectionType) {}

@Resolver(() => InvoiceType)
export class InvoiceResolver extends partiesOf(InvoiceType) {
  private readonly linesOf = perRequest(() =>
    manyLoader(this.database, currentActor(), invoiceLines, (row) => row.invoiceId),
  );
  private readonly paymentsOf = perRequest(() =>
    manyLoader(this.database, currentActor(), supplierPayments, (row) => row.invoiceId),
  );

  @ResolveField(() => [InvoiceLineType])
  lines(@Parent() invoice: InvoiceType): Promise<InvoiceLineType[]> {
    return this.linesOf().load(invoice.id);
  }

  @ResolveField(() => [SupplierPaymentType])
  payments(@Parent() invoice: InvoiceType): Promise<SupplierPaymentType[]> {
    return this.paymentsOf().load(invoice.id);
  }
}
