import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { BadInputError, CurrentActor } from '@monev/server-kit';
import { accountType } from '../types/account-mapping';
import { AccountConnectionType, AccountType, ChangeAccountInput } from '../types/account.types';
import { readId } from '../types/read-input';
import { AccountAdminService } from './account-admin.service';

const LARGEST_PAGE = 100;

@Resolver(() => AccountType)
export class AccountResolver {
  constructor(private readonly admin: AccountAdminService) {}

  @Query(() => AccountConnectionType, { description: 'Accounts by name, deactivated ones too.' })
  async accounts(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<AccountConnectionType> {
    if (first < 1 || first > LARGEST_PAGE) {
      throw new BadInputError('first', { id: 'Ukuran halaman 1–100.', en: 'A page has 1 to 100 entries.' });
    }
    const found = await this.admin.list(actor, {
      first: first + 1,
      ...(after ? { after: readId('after', after) } : {}),
    });
    const nodes = found.slice(0, first).map(accountType);
    return { nodes, endCursor: nodes[nodes.length - 1]?.id ?? null, hasNextPage: found.length > first };
  }

  @Query(() => AccountType, { nullable: true, description: 'One account.' })
  async account(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AccountType | null> {
    const found = await this.admin.find(actor, readId('id', id));
    return found && accountType(found);
  }

  @Mutation(() => AccountType, {
    description: 'Changes name, role, regions or agency; ends the sessions of the account.',
  })
  async changeAccount(@CurrentActor() actor: Actor, @Args('input') input: ChangeAccountInput): Promise<AccountType> {
    const wish = { ...input, id: readId('input.id', input.id), agency: input.agency ?? null };
    return accountType(await this.admin.change(actor, wish));
  }

  @Mutation(() => AccountType, { description: 'Nobody signs in with it any more; its sessions end.' })
  async deactivateAccount(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<AccountType> {
    return accountType(await this.admin.deactivate(actor, readId('id', id), reason));
  }

  @Mutation(() => AccountType, { description: 'Lets a deactivated account sign in again.' })
  async reactivateAccount(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<AccountType> {
    return accountType(await this.admin.reactivate(actor, readId('id', id), reason));
  }

  @Mutation(() => Int, { description: 'Ends all sessions of an account; says how many.' })
  endAccountSessions(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<number> {
    return this.admin.endSessions(actor, readId('id', id));
  }

  @Mutation(() => AccountType, { description: 'For a lost phone: the next sign-in sets up a new second factor.' })
  async resetSecondFactor(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<AccountType> {
    return accountType(await this.admin.resetSecondFactor(actor, readId('id', id), reason));
  }
}
