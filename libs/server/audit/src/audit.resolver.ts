import { Args, Float, Int, Query, Resolver } from '@nestjs/graphql';
import { type AuditPage } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { BadInputError, CurrentActor } from '@monev/server-kit';
import { auditEntryType, auditFilter } from './audit-mapping';
import { AuditReadingService } from './audit-reading.service';
import { AuditEntryConnectionType, AuditEntryType, AuditFilterInput, AuditHeadType } from './audit.types';

const LARGEST_PAGE = 100;

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly reading: AuditReadingService) {}

  @Query(() => AuditEntryConnectionType, { description: 'The audit record, newest first. Looking is recorded.' })
  async auditEntries(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('filter', { type: () => AuditFilterInput, defaultValue: {} }) filter: AuditFilterInput,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<AuditEntryConnectionType> {
    return connection(await this.reading.page(actor, auditFilter(filter), readPage(first, after)));
  }

  @Query(() => AuditEntryType, { nullable: true, description: 'One entry by its number.' })
  async auditEntry(
    @CurrentActor() actor: Actor,
    @Args('seq', { type: () => Float }) seq: number,
  ): Promise<AuditEntryType | null> {
    const found = Number.isSafeInteger(seq) ? await this.reading.entry(actor, seq) : null;
    return found && auditEntryType(found);
  }

  @Query(() => AuditHeadType, { description: 'Number and seal of the newest entry.' })
  auditHead(@CurrentActor() actor: Actor): Promise<AuditHeadType> {
    return this.reading.head(actor);
  }

  @Query(() => AuditEntryConnectionType, { description: 'What happened to accounts, sessions and the installation.' })
  async accountLog(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<AuditEntryConnectionType> {
    return connection(await this.reading.accountLog(actor, readPage(first, after)));
  }
}

function connection(page: AuditPage): AuditEntryConnectionType {
  const nodes = page.entries.map(auditEntryType);
  return { nodes, endCursor: nodes[nodes.length - 1]?.seq.toString() ?? null, hasNextPage: page.hasMore };
}

/** The cursor is the number of the last entry seen. @throws {BadInputError} */
function readPage(first: number, after: string | null | undefined): { first: number; before?: number } {
  if (first < 1 || first > LARGEST_PAGE) {
    throw new BadInputError('first', { id: 'Ukuran halaman 1–100.', en: 'A page has 1 to 100 entries.' });
  }
  if (!after) return { first };
  if (!/^\d{1,15}$/.test(after))
    throw new BadInputError('after', { id: 'Penanda halaman tidak sah.', en: 'This is no cursor.' });
  return { first, before: Number(after) };
}
