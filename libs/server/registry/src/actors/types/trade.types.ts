import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type RecordOrigin } from '@monev/data';
import { IsoDateScalar, RecordOriginType, RegionCodeScalar, WordingType } from '@monev/server-kit';
import { connectionOf } from './connection';

const rupiah = () => Field(() => Float, { nullable: true, description: 'Whole rupiah.' });
const quantity = () => Field(() => Float, { nullable: true });
const percent = () => Field(() => Float, { nullable: true, description: 'Null: not measured.' });
const yesNo = () => Field(() => Boolean, { nullable: true });
const LOCAL = "YYYY-MM-DDTHH:MM on the clock of the outlet's region.";
const moment = () => Field(() => String, { nullable: true, description: LOCAL });

@ObjectType('SupplierDocument', { description: 'A legal document of a supplier.' })
export class SupplierDocumentType {
  @Field() documentKind!: string;
  @Field() documentNo!: string;
  @Field(() => IsoDateScalar, { nullable: true }) issuedOn!: IsoDate | null;
  @Field(() => IsoDateScalar, { nullable: true, description: 'Null: it does not expire.' }) validUntil!: IsoDate | null;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
}

/** The two sides of a paper; the API offers `supplier` and `eWarong`, not bare keys. */
@ObjectType({ isAbstract: true })
abstract class BetweenParties {
  @Field(() => ID) id!: string;
  @Field(() => RegionCodeScalar, { description: 'Where the e-warong lies.' }) regionCode!: RegionCode;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
  supplierId!: string;
  eWarongId!: string | null;
}

@ObjectType('MouPrice', { description: 'A food of an MoU and its agreed price.' })
export class MouPriceType {
  @Field() commodity!: string;
  @Field() qualityClass!: string;
  @Field() unit!: string;
  @rupiah() unitPrice!: number | null;
  @Field() priceFormula!: string;
}

@ObjectType('Mou', { description: 'Agreement of an e-warong and a supplier.' })
export class MouType extends BetweenParties {
  @Field() mouNo!: string;
  @Field(() => IsoDateScalar, { nullable: true }) signedOn!: IsoDate | null;
  @Field(() => IsoDateScalar) startsOn!: IsoDate;
  @Field(() => IsoDateScalar) endsOn!: IsoDate;
  @Field(() => Int, { description: 'Calendar days from receipt to payment.' }) paymentTermDays!: number;
  @percent() agreedBrokenPct!: number | null;
  @Field() replacementClause!: string;
  @Field(() => IsoDateScalar, { nullable: true }) terminatedOn!: IsoDate | null;
  @Field() terminationReason!: string;
  @Field({ description: 'DRAFT, ACTIVE, EXPIRED or TERMINATED, today where the e-warong lies.' }) state!: string;
  @Field(() => WordingType) stateName!: WordingType;
}

@ObjectType('DeliveryLine', { description: 'One food of a delivery.' })
export class DeliveryLineType {
  @Field(() => Int) lineNo!: number;
  @Field() commodity!: string;
  @Field() qualityClass!: string;
  @Field() unit!: string;
  @Field(() => Float) orderedQty!: number;
  @quantity() deliveredQty!: number | null;
  @quantity() acceptedQty!: number | null;
  @quantity() rejectedQty!: number | null;
  @rupiah() unitPrice!: number | null;
  @Field() brand!: string;
  @yesNo() labelOk!: boolean | null;
  @yesNo() packedAsBundle!: boolean | null;
  @moment() rejectedAt!: string | null;
  @moment() replacedAt!: string | null;
}

@ObjectType('Delivery', { description: 'A delivery of a supplier to an e-warong.' })
export class DeliveryType extends BetweenParties {
  @Field() deliveryNo!: string;
  @Field(() => String, { nullable: true }) mouNo!: string | null;
  @Field(() => IsoDateScalar, { nullable: true }) orderedOn!: IsoDate | null;
  @Field(() => String, { description: LOCAL }) promisedAt!: string;
  @moment() receivedAt!: string | null;
  @Field({ description: 'Came by the promised moment; what did not come is late.' }) onTime!: boolean;
}

@ObjectType('QualityInspection', { description: 'One lot inspected, with the verdict of the specification in force.' })
export class QualityInspectionType extends BetweenParties {
  @Field() inspectionNo!: string;
  @Field() lotNo!: string;
  @Field(() => String, { nullable: true }) deliveryNo!: string | null;
  @Field() commodity!: string;
  @Field() qualityClass!: string;
  @Field(() => IsoDateScalar) sampledOn!: IsoDate;
  @percent() millingPct!: number | null;
  @percent() moisturePct!: number | null;
  @percent() headRicePct!: number | null;
  @percent() brokenPct!: number | null;
  @percent() otherGrainsPct!: number | null;
  @Field(() => Float, { nullable: true, description: 'Grains per 100 g.' }) unhulledGrains!: number | null;
  @percent() foreignPct!: number | null;
  @yesNo() labelOk!: boolean | null;
  @yesNo() unfit!: boolean | null;
  @Field(() => String, { nullable: true, description: 'The standard it was judged by.' }) standard!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Null: nothing that was measured can be judged.' })
  passed!: boolean | null;
}

@ObjectType('InvoiceLine', { description: 'One food of an invoice.' })
export class InvoiceLineType {
  @Field() commodity!: string;
  @Field() qualityClass!: string;
  @Field() unit!: string;
  @Field(() => Float) qty!: number;
  @Field(() => Float) unitPrice!: number;
}

@ObjectType('SupplierPayment', { description: 'A payment for an invoice.' })
export class SupplierPaymentType {
  @Field() paymentNo!: string;
  @Field(() => IsoDateScalar) paidOn!: IsoDate;
  @Field(() => Float) amount!: number;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
}

@ObjectType('Invoice', { description: 'An invoice of a supplier, with the day it falls due and the day it was paid.' })
export class InvoiceType extends BetweenParties {
  @Field() invoiceNo!: string;
  @Field() deliveryNo!: string;
  @Field(() => IsoDateScalar) invoicedOn!: IsoDate;
  @Field(() => Float, { description: 'Whole rupiah.' }) amount!: number;
  @Field() disputed!: boolean;
  @Field(() => IsoDateScalar, { nullable: true }) receivedOn!: IsoDate | null;
  @Field(() => IsoDateScalar, { nullable: true, description: 'Receipt plus the term of the MoU, else 7 days.' })
  dueOn!: IsoDate | null;
  @Field(() => IsoDateScalar, { nullable: true, description: 'The day the payments reached the amount.' })
  paidOn!: IsoDate | null;
}

export const MouConnectionType = connectionOf(MouType, 'MouConnection');
export const DeliveryConnectionType = connectionOf(DeliveryType, 'DeliveryConnection');
export const QualityInspectionConnectionType = connectionOf(QualityInspectionType, 'QualityInspectionConnection');
export const InvoiceConnectionType = connectionOf(InvoiceType, 'InvoiceConnection');
