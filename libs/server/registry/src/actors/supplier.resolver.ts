import { Args, ArgsType, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Database,
  SUPPLIER_LIST,
  datedParameters,
  supplierDocuments,
  type RegisterVersion,
  registerVersions,
} from '@monev/data';
import { type Actor, can } from '@monev/domain/identity';
import { registryParameter } from '@monev/domain/registry';
import { localDateOf, timeZoneOf } from '@monev/kernel';
import { CurrentActor, SupplierType, currentActor, perRequest, supplierType } from '@monev/server-kit';
import { manyLoader, supplierLoader } from './actor.loaders';
import { RegisterEditService } from './register-edit.service';
import { registerPage } from './register-page';
import { type CountedConnection, countedConnectionOf, listArgsOf } from './types/connection';
import { EditSupplierInput, SupplierFilterInput, SupplierSortEnum } from './types/register.inputs';
import { RegisterVersionType } from './types/version.types';
import { SupplierDocumentType } from './types/trade.types';

const SupplierConnectionType = countedConnectionOf(SupplierType, 'SupplierConnection');

@ArgsType()
class SupplierListArgs extends listArgsOf(SupplierFilterInput, SupplierSortEnum) {}

/** Legal papers are the province's; a regency's operator sees the supplier without them (HANDBOOK §10). */
const seesLegal = (actor: Actor) => can(actor, 'READ', { kind: 'SUPPLIER_LEGAL' }).allowed;

const LEGAL_FIELDS = new Set(['directors', 'beneficial_owners']);

@Resolver(() => SupplierType)
export class SupplierResolver {
  private readonly byId = perRequest(() => supplierLoader(this.database, currentActor()));
  private readonly documentsOf = perRequest(() =>
    manyLoader(this.database, currentActor(), supplierDocuments, (row) => row.supplierId),
  );

  private readonly versionsOf = perRequest(() =>
    manyLoader(
      this.database,
      currentActor(),
      (tx, ids) => registerVersions(tx, 'suppliers', ids),
      (row) => row.id,
    ),
  );

  private readonly settings = perRequest(() => this.database.read(currentActor(), datedParameters));

  constructor(
    private readonly database: Database,
    private readonly edits: RegisterEditService,
  ) {}

  @Query(() => SupplierConnectionType, {
    description: 'Suppliers of the province, or those that delivered or hold an MoU where one may look.',
  })
  suppliers(@CurrentActor() actor: Actor, @Args() args: SupplierListArgs): Promise<CountedConnection<SupplierType>> {
    return registerPage({ database: this.database, actor }, SUPPLIER_LIST, args, supplierType);
  }

  @Query(() => SupplierType, { nullable: true, description: 'Null when there is none that one may see.' })
  supplier(@Args('id', { type: () => ID }) id: string): Promise<SupplierType | null> {
    return this.byId().load(id);
  }

  @Mutation(() => SupplierType, { description: 'Changes an entry of the register, with the reason.' })
  async editSupplier(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EditSupplierInput }) input: EditSupplierInput,
  ): Promise<SupplierType> {
    return supplierType(await this.edits.editSupplier(actor, input));
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for who may not read legal papers.' })
  directors(@CurrentActor() actor: Actor, @Parent() supplier: SupplierType): string | null {
    return seesLegal(actor) ? supplier.legal.directors : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for who may not read legal papers.' })
  beneficialOwners(@CurrentActor() actor: Actor, @Parent() supplier: SupplierType): string | null {
    return seesLegal(actor) ? supplier.legal.beneficialOwners : null;
  }

  @ResolveField(() => [SupplierDocumentType], {
    nullable: true,
    description: 'Null for who may not read legal papers.',
  })
  documents(@CurrentActor() actor: Actor, @Parent() supplier: SupplierType): Promise<SupplierDocumentType[]> | null {
    return seesLegal(actor) ? this.documentsOf().load(supplier.id) : null;
  }

  @ResolveField(() => Int, {
    description: 'Days before its last day that a document is said to end, as set there today.',
  })
  async documentNoticeDays(@Parent() { regionCode }: SupplierType): Promise<number> {
    const today = localDateOf(new Date(), timeZoneOf(regionCode));
    return registryParameter('documentNoticeDays', today, regionCode, await this.settings());
  }

  @ResolveField(() => [RegisterVersionType], { description: 'All versions, the newest first: who, when and why.' })
  async versions(@CurrentActor() actor: Actor, @Parent() supplier: SupplierType): Promise<RegisterVersion[]> {
    const versions = await this.versionsOf().load(supplier.id);
    if (seesLegal(actor)) return versions;
    return versions.map((each) => ({ ...each, changes: each.changes.filter(({ field }) => !LEGAL_FIELDS.has(field)) }));
  }
}
