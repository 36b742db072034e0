import { type Actor } from '@monev/domain/identity';
import { type EntityManager } from 'typeorm';

/** One database transaction with the actor's region scope set. Floors above pass it on to named functions of `data`. */
export type Transaction = EntityManager;

interface TransactionData {
  actor?: Actor;
}

/** Remembers who acts, for the length of the transaction. */
export function setActor(tx: Transaction, actor: Actor): void {
  if (!tx.queryRunner) throw new Error('An actor belongs to a transaction.');
  (tx.queryRunner.data as TransactionData).actor = actor;
}

/** Who acts in this transaction. */
export function actorOf(tx: Transaction): Actor {
  const actor = (tx.queryRunner?.data as TransactionData | undefined)?.actor;
  if (!actor) throw new Error('This transaction was not opened by Database.read or Database.write.');
  return actor;
}

/**
 * Sees every region for the length of `work`, then the actor's own again. Only for figures that span regions by their
 * nature: the sum of a province is made of all its regencies, whoever reported last.
 */
export async function withWholeCountry<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const [before] = (await tx.query(`SELECT current_setting('monev.scope', true) AS scope`)) as {
    scope: string | null;
  }[];
  await tx.query(`SELECT set_config('monev.scope', 'ALL', true)`);
  const result = await work(); // when it throws the whole transaction ends, and the setting with it
  await tx.query(`SELECT set_config('monev.scope', $1, true)`, [before?.scope ?? '']);
  return result;
}
