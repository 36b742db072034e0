import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, type SupplierSort, listSuppliers, supplierDocuments } from '@monev/data';
import { type Actor, can } from '@monev/domain/identity';
import { CurrentActor, SupplierType, currentActor, perRequest, supplierType } from '@monev/server-kit';
import { manyLoader, supplierLoader } from './actor.loaders';
import { RegisterEditService } from './register-edit.service';
import { type Connection, connectionOf, pageOf } from './types/connection';
import { EditSupplierInput, SupplierFilterInput, SupplierSortEnum } from './types/register.inputs';
import { SupplierDocumentType } from './types/trade.types';

const SupplierConnectionType = connectionOf(SupplierType, 'SupplierConnection');

/** Legal papers are the province's; a regency's operator sees the supplier without them (HANDBOOK §10). */
const seesLegal = (actor: Actor) => can(actor, 'READ', { kind: 'SUPPLIER_LEGAL' }).allowed;

@Resolver(() => SupplierType)
export class SupplierResolver {
  private readonly byId = perRequest(() => supplierLoader(this.database, currentActor()));
  private readonly documentsOf = perRequest(() =>
    manyLoader(this.database, currentActor(), supplierDocuments, (row) => row.supplierId),
  );

  constructor(
    private readonly database: Database,
    private readonly edits: RegisterEditService,
  ) {}

  @Query(() => SupplierConnectionType, {
    description: 'Suppliers of the province, or those that delivered or hold an MoU where one may look.',
  })
  suppliers(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => SupplierFilterInput, defaultValue: {} }) filter: SupplierFilterInput,
    @Args('sort', { type: () => SupplierSortEnum, defaultValue: 'NAME' }) sort: SupplierSort,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<SupplierType>> {
    return this.database.read(actor, async (tx) => {
      const page = await listSuppliers(tx, filter, { ...pageOf(first, after), sort });
      return { ...page, nodes: page.nodes.map(supplierType) };
    });
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
}
