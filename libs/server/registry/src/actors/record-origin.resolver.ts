import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, originFiles } from '@monev/data';
import { type Actor, can } from '@monev/domain/identity';
import { CurrentActor, DataLoader, RecordOriginType, currentActor, perRequest } from '@monev/server-kit';

/** Names the file of a row to who may open files; the others learn that it came by file, and when. */
@Resolver(() => RecordOriginType)
export class RecordOriginResolver {
  private readonly files = perRequest(() => {
    const actor = currentActor();
    return new DataLoader((ids: readonly string[]) =>
      this.database.read(actor, async (tx) => {
        const byId = new Map((await originFiles(tx, ids)).map((file) => [file.id, file]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    );
  });

  constructor(private readonly database: Database) {}

  @ResolveField(() => String, { nullable: true, description: 'Name of the file; null for who may not open it.' })
  async fileName(@CurrentActor() actor: Actor, @Parent() { batchId }: RecordOriginType): Promise<string | null> {
    return (await this.fileOf(actor, batchId))?.fileName ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who accepted the file; null for who may not open it.' })
  async acceptedBy(@CurrentActor() actor: Actor, @Parent() { batchId }: RecordOriginType): Promise<string | null> {
    return (await this.fileOf(actor, batchId))?.committedBy ?? null;
  }

  private async fileOf(actor: Actor, batchId: string | null) {
    if (batchId === null || !can(actor, 'READ', { kind: 'IMPORT_BATCHES' }).allowed) return null;
    return this.files().load(batchId);
  }
}
