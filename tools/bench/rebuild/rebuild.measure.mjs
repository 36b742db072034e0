import { AnswersDiffer, short } from '../figure.mjs';
import { plainCopy } from '../cards/plain-copy.mjs';

/** All rollups counted anew from the facts, beside \copy of the same rows; the result must be the same bytes. */
export async function measureRebuild({ product, database, file, rows }) {
  const actor = product.localOperator('bench');
  const { difference } = await product.verifyRollups(database.database, actor, ['CARDS']);
  if (difference) throw new AnswersDiffer(`rebuild: ${JSON.stringify(difference)}`);
  const copy = await plainCopy(product, database, file);
  const started = performance.now();
  await database.database.write(actor, (tx) => product.rebuildCards(tx), { longRunning: true });
  const rebuild = performance.now() - started;
  return {
    'rebuild.vs_copy': {
      value: short(copy / rebuild),
      goal: '>= 0.5',
      parts: { rows, rebuildMs: Math.round(rebuild), copyMs: Math.round(copy) },
    },
  };
}
