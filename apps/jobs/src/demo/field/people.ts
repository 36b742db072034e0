import { randomUUID } from 'node:crypto';
import { accountState, actorOfAccount, findAccountByEmail, insertAccount } from '@monev/data';
import { type Actor } from '@monev/server-kit';
import { type CommandContext } from '../../with-store';

/** Somebody of the demo province: acts in its year, cannot sign in. */
export type DemoPerson = Actor & { readonly userId: string };
export interface FieldPeople {
  /** Two officers each. */
  readonly teams: readonly (readonly [DemoPerson, DemoPerson])[];
  /** Verifies most visits. */
  readonly member: DemoPerson;
  /** Plans and confirms; gives out follow-ups; the third closes what the others followed up. */
  readonly secretariat: readonly [DemoPerson, DemoPerson, DemoPerson];
}

const OFFICERS = ['Andi Contoh', 'Bunga Contoh', 'Cahya Contoh', 'Dian Contoh', 'Eka Contoh', 'Fajar Contoh'];
const SECRETARIAT = ['Gilang Contoh', 'Hana Contoh', 'Indah Contoh'];

/** Accounts without a password of the people who visited the demo province. */
export async function fieldPeople(context: CommandContext): Promise<FieldPeople> {
  const officers: DemoPerson[] = [];
  for (const name of OFFICERS) officers.push(await personOf(context, name, 'MONEV_OFFICER'));
  const secretariat: DemoPerson[] = [];
  for (const name of SECRETARIAT) secretariat.push(await personOf(context, name, 'SECRETARIAT'));
  const [a, b, c, d, e, f] = officers as [DemoPerson, DemoPerson, DemoPerson, DemoPerson, DemoPerson, DemoPerson];
  return {
    teams: [[a, b], [c, d], [e, f]],
    member: await personOf(context, 'Jaya Contoh', 'TIKOR_MEMBER'),
    secretariat: secretariat as [DemoPerson, DemoPerson, DemoPerson],
  }; // prettier-ignore
}

async function personOf(
  { database, actor }: CommandContext,
  name: string,
  role: 'MONEV_OFFICER' | 'SECRETARIAT' | 'TIKOR_MEMBER',
): Promise<DemoPerson> {
  const email = `${name.toLowerCase().replace(' ', '.')}@contoh.invalid`;
  const account = await database.write(actor, async (tx, audit) => {
    const known = await findAccountByEmail(tx, email);
    if (known) return known;
    const agency = role === 'TIKOR_MEMBER' ? 'Bappeda' : null;
    const made = await insertAccount(tx, { id: randomUUID(), email, name, role, scopeCodes: [], agency });
    audit.record({
      action: 'account.create-demo',
      object: { kind: 'account', id: made.id },
      after: accountState(made),
    });
    return made;
  });
  return { ...actorOfAccount(account), userId: account.id };
}
