import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Database,
  factOrigins,
  batchComparison,
  batchDecisions,
  batchProblems,
  batchRecords,
  batchSenders,
  batchTotals,
  getBatch,
  listBatches,
  regionsByCode,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { TEMPLATES } from '@monev/domain/intake';
import { type Month, type Period, type RegionCode, kindOf } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar } from '@monev/server-kit';
import { AcceptImportService } from './accept-import.service';
import {
  batchType,
  cellsOf,
  changeType,
  comparisonType,
  originType,
  problemType,
  templateType,
  totalType,
} from './import-mapping';
import {
  ImportBatchConnectionType,
  ImportBatchType,
  ImportRecordType,
  ImportTemplateType,
  ImportTotalType,
} from './types/import-batch.type';
import { ImportBatchFilterInput, ImportChangeType, ImportComparisonType } from './types/import-comparison.type';
import { ImportDecisionInput, ImportDecisionType } from './types/import-decision.type';
import { ImportOriginType } from './types/import-origin.type';
import { ImportProblemType } from './types/import-problem.type';
import { ImportUndoPreviewType } from './types/import-undo.type';
import { UndoImportService } from './undo-import.service';
import { undoPreviewType } from './undo-mapping';

const MOST_PER_PAGE = 100;
const pageSize = (first: number) => Math.min(Math.max(first, 1), MOST_PER_PAGE);

@Resolver(() => ImportBatchType)
export class ImportBatchResolver {
  constructor(
    private readonly database: Database,
    private readonly acceptance: AcceptImportService,
    private readonly undoing: UndoImportService,
  ) {}

  @Query(() => [ImportTemplateType], { description: 'Layouts of office files that can be read.' })
  importTemplates(): ImportTemplateType[] {
    return TEMPLATES.map((template) => templateType(template.id));
  }

  @Query(() => ImportBatchConnectionType, { description: 'Imported files, newest first.' })
  importBatches(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => ImportBatchFilterInput, nullable: true }) filter: ImportBatchFilterInput | null,
  ): Promise<ImportBatchConnectionType> {
    return this.database.read(actor, async (tx) => {
      const page = await listBatches(tx, { first: pageSize(first), after, filter: filter ?? {} });
      return { ...page, nodes: page.nodes.map(batchType) };
    });
  }

  @Query(() => [String], { description: 'Offices that files came from and who sent them, by name; at most 200.' })
  importSenders(@CurrentActor() actor: Actor): Promise<string[]> {
    return this.database.read(actor, batchSenders);
  }

  @Query(() => ImportBatchType, { nullable: true, description: 'One imported file; null when there is none.' })
  importBatch(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ImportBatchType | null> {
    return this.database.read(actor, async (tx) => {
      const batch = await getBatch(tx, id);
      return batch && batchType(batch);
    });
  }

  @Mutation(() => ImportBatchType, {
    description: 'Lets a staged file count, all of it or nothing. Refused rows and warnings need a reason.',
  })
  async acceptImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('setAsideReason', {
      type: () => String,
      nullable: true,
      description: 'One reason for every problem that has no decision of its own.',
    })
    setAsideReason: string | null,
    @Args('decisions', { type: () => [ImportDecisionInput], defaultValue: [] }) decisions: ImportDecisionInput[],
  ): Promise<ImportBatchType> {
    return batchType((await this.acceptance.accept(actor, id, { setAsideReason, decisions })).batch);
  }

  @Mutation(() => ImportBatchType, {
    description: 'Takes an accepted file back: the figures are as before it. Refused, naming what was recorded later.',
  })
  async undoImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { description: 'Ten letters at least; kept with the file and in the audit record.' })
    reason: string,
  ): Promise<ImportBatchType> {
    return batchType(await this.undoing.undo(actor, id, reason));
  }

  @Mutation(() => ImportBatchType, { description: 'Throws a staged file away.' })
  async discardImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ImportBatchType> {
    return batchType(await this.acceptance.discard(actor, id));
  }

  @ResolveField(() => [ImportProblemType], { description: 'At most 1,000, refused rows first.' })
  problems(@CurrentActor() actor: Actor, @Parent() batch: ImportBatchType): Promise<ImportProblemType[]> {
    return this.database.read(actor, async (tx) => (await batchProblems(tx, batch.id)).map(problemType));
  }

  @ResolveField(() => [ImportDecisionType], { description: 'Why rows were set aside and warnings accepted.' })
  decisions(@CurrentActor() actor: Actor, @Parent() batch: ImportBatchType): Promise<ImportDecisionType[]> {
    return this.database.read(actor, (tx) => batchDecisions(tx, batch.id));
  }

  @ResolveField(() => [ImportRecordType], { description: 'Rows as they were understood; `after` counts rows.' })
  records(
    @CurrentActor() actor: Actor,
    @Parent() batch: ImportBatchType,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => Int, defaultValue: 0 }) after: number,
  ): Promise<ImportRecordType[]> {
    return this.database.read(actor, async (tx) => {
      const records = await batchRecords(tx, batch.id, { first: pageSize(first), after: Math.max(after, 0) });
      return records.map(({ row, values }) => ({ row, cells: cellsOf(values) }));
    });
  }

  @ResolveField(() => [ImportTotalType], { description: 'What the file says beside what is recorded.' })
  totals(@CurrentActor() actor: Actor, @Parent() batch: ImportBatchType): Promise<ImportTotalType[]> {
    return this.database.read(actor, async (tx) => {
      const kept = (await getBatch(tx, batch.id))?.totals;
      const totals = kept ?? (await batchTotals(tx, batch.id));
      const regions = await regionsByCode(tx, [...new Set(totals.map((total) => total.regionCode))]);
      return totals.map((total) => totalType(total, regions));
    });
  }

  @ResolveField(() => [ImportComparisonType], {
    description:
      'By kecamatan beside the last month that has figures: as it is now, or as it was when it was accepted.',
  })
  comparison(@CurrentActor() actor: Actor, @Parent() batch: ImportBatchType): Promise<ImportComparisonType[]> {
    return this.database.read(
      actor,
      async (tx) => {
        const { regions: compared } = await batchComparison(tx, batch.id);
        const regions = await regionsByCode(tx, [...new Set(compared.map(({ regionCode }) => regionCode))]);
        return compared.map((row) => comparisonType(row, regions, compared));
      },
      { longRunning: true },
    );
  }

  @ResolveField(() => [ImportOriginType], {
    description: 'The cells behind the figures of a region and month, in the order of the file; at most 100.',
  })
  origins(
    @CurrentActor() actor: Actor,
    @Parent() batch: ImportBatchType,
    @Args('region', { type: () => RegionCodeScalar }) region: RegionCode,
    @Args('month', { type: () => PeriodScalar, nullable: true }) month: Period | null,
  ): Promise<ImportOriginType[]> {
    return this.database.read(actor, async (tx) => {
      const asked = month && kindOf(month) === 'MONTH' ? (month as Month) : null;
      const origins = await factOrigins(tx, { batchId: batch.id, region, month: asked, first: MOST_PER_PAGE });
      const regions = await regionsByCode(tx, [...new Set(origins.map(({ regionCode }) => regionCode))]);
      return origins.map((origin) => originType(origin, regions));
    });
  }

  @ResolveField(() => [ImportChangeType], { description: 'What accepting it does, by kind of fact.' })
  changes(@CurrentActor() actor: Actor, @Parent() batch: ImportBatchType): Promise<ImportChangeType[]> {
    return this.database.read(actor, async (tx) => (await batchComparison(tx, batch.id)).changes.map(changeType), {
      longRunning: true,
    });
  }

  @ResolveField(() => ImportUndoPreviewType, {
    nullable: true,
    description: 'What taking the file back would touch; null while it is not accepted.',
  })
  async undoPreview(
    @CurrentActor() actor: Actor,
    @Parent() batch: ImportBatchType,
  ): Promise<ImportUndoPreviewType | null> {
    const preview = await this.undoing.preview(actor, batch.id);
    if (!preview) return null;
    const codes = [...new Set(preview.totals.map(({ regionCode }) => regionCode))];
    return undoPreviewType(preview, await this.database.read(actor, (tx) => regionsByCode(tx, codes)));
  }
}
