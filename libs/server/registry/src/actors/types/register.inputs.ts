import { Field, Float, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { type BankAgentSort, type EWarongSort, type SupplierSort } from '@monev/data';
import { type BankAgentStatus, type EWarongStatus, type SupplierStatus } from '@monev/domain/registry';
import { type IsoDate, type Period, type RegionCode } from '@monev/kernel';
import {
  BankAgentStatusEnum,
  EWarongStatusEnum,
  IsoDateScalar,
  PeriodScalar,
  RegionCodeScalar,
  SupplierStatusEnum,
} from '@monev/server-kit';

const sorts = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Each in Name]: Each };

export const EWarongSortEnum = sorts<EWarongSort>('NAME', 'REGISTER_NO', 'REGION', 'BANK', 'STATUS');
registerEnumType(EWarongSortEnum, { name: 'EWarongSort' });
export const BankAgentSortEnum = sorts<BankAgentSort>('NAME', 'AGENT_NO', 'REGION', 'BANK', 'STATUS');
registerEnumType(BankAgentSortEnum, { name: 'BankAgentSort' });
export const SupplierSortEnum = sorts<SupplierSort>('NAME', 'SUPPLIER_NO', 'LEGAL_FORM', 'OFFICIAL', 'STATUS');
registerEnumType(SupplierSortEnum, { name: 'SupplierSort' });

const optional = (type: () => unknown, description?: string) =>
  Field(type as () => StringConstructor, { nullable: true, ...(description ? { description } : {}) });

@InputType({ description: 'What is left out does not narrow.' })
export class EWarongFilterInput {
  @optional(() => RegionCodeScalar, 'This region and all below it.') region?: RegionCode | null;
  @optional(() => String, 'Part of the name or number.') search?: string | null;
  @optional(() => EWarongStatusEnum) status?: EWarongStatus | null;
  @optional(() => String) bank?: string | null;
}

@InputType({ description: 'What is left out does not narrow.' })
export class BankAgentFilterInput {
  @optional(() => RegionCodeScalar, 'This region and all below it.') region?: RegionCode | null;
  @optional(() => String, 'Part of the name or number.') search?: string | null;
  @optional(() => BankAgentStatusEnum) status?: BankAgentStatus | null;
  @optional(() => String) bank?: string | null;
}

@InputType({ description: 'What is left out does not narrow.' })
export class SupplierFilterInput {
  @optional(() => RegionCodeScalar, 'Suppliers that delivered or hold an MoU there.') region?: RegionCode | null;
  @optional(() => String, 'Part of the name or number.') search?: string | null;
  @optional(() => SupplierStatusEnum) status?: SupplierStatus | null;
  @optional(() => Boolean) isOfficialList?: boolean | null;
}

@InputType({ description: 'What is left out does not narrow.' })
export class TradeFilterInput {
  @optional(() => ID) supplierId?: string | null;
  @optional(() => ID) eWarongId?: string | null;
  @optional(() => RegionCodeScalar, 'This region and all below it.') region?: RegionCode | null;
  @optional(() => PeriodScalar) period?: Period | null;
}

@InputType({ description: 'What is left out keeps its value.' })
export class EditEWarongInput {
  @Field(() => ID) id!: string;
  @Field({ description: 'The version that was seen; refused when somebody changed it meanwhile.' }) version!: string;
  @Field({ description: 'Why it is changed; kept with the change.' }) reason!: string;
  @optional(() => String) name?: string | null;
  @optional(() => String) address?: string | null;
  @optional(() => Int) edcCount?: number | null;
  @optional(() => Boolean) openEveryDay?: boolean | null;
  @optional(() => Float, 'Whole rupiah.') capitalAmount?: number | null;
  @optional(() => IsoDateScalar) startedOn?: IsoDate | null;
  @optional(() => Boolean, 'Stamped declarations of BR-03.') declaredPrice?: boolean | null;
  @optional(() => Boolean) declaredFreeDelivery?: boolean | null;
  @optional(() => Boolean) declaredOwnership?: boolean | null;
  @optional(() => EWarongStatusEnum) status?: EWarongStatus | null;
  @optional(() => IsoDateScalar) statusSince?: IsoDate | null;
  @optional(() => String, 'Decree or letter; needed to deactivate.') statusDocument?: string | null;
}

@InputType({ description: 'What is left out keeps its value.' })
export class EditBankAgentInput {
  @Field(() => ID) id!: string;
  @Field({ description: 'The version that was seen; refused when somebody changed it meanwhile.' }) version!: string;
  @Field({ description: 'Why it is changed; kept with the change.' }) reason!: string;
  @optional(() => String) name?: string | null;
  @optional(() => BankAgentStatusEnum) status?: BankAgentStatus | null;
  @optional(() => IsoDateScalar) statusSince?: IsoDate | null;
  @optional(() => String, 'Letter of the bank; needed to revoke.') statusDocument?: string | null;
}

@InputType({ description: 'What is left out keeps its value.' })
export class EditSupplierInput {
  @Field(() => ID) id!: string;
  @Field({ description: 'The version that was seen; refused when somebody changed it meanwhile.' }) version!: string;
  @Field({ description: 'Why it is changed; kept with the change.' }) reason!: string;
  @optional(() => String) name?: string | null;
  @optional(() => String) address?: string | null;
  @optional(() => Boolean) hasOwnWarehouse?: boolean | null;
  @optional(() => Float) capacityKgPerWeek?: number | null;
  @optional(() => Boolean) isOfficialList?: boolean | null;
  @optional(() => String) listDocument?: string | null;
  @optional(() => IsoDateScalar) listedFrom?: IsoDate | null;
  @optional(() => IsoDateScalar) listedTo?: IsoDate | null;
  @optional(() => String) directors?: string | null;
  @optional(() => String) beneficialOwners?: string | null;
  @optional(() => SupplierStatusEnum) status?: SupplierStatus | null;
  @optional(() => IsoDateScalar) statusSince?: IsoDate | null;
  @optional(() => String, 'Decree; needed to delist.') statusDocument?: string | null;
}
