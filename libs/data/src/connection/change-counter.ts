import { type Transaction } from './transaction';

/** Counts a change; the row is held from here to the end of the transaction, so it is raised last. */
export async function raiseChangeCounter(tx: Transaction): Promise<void> {
  await tx.query('UPDATE change_counter SET changes = changes + 1');
}

/**
 * Reads the counter for many at a time. Whoever asks while a question is under way waits for the next one: an answer
 * must not be older than its question.
 */
export class ChangeCounter {
  static readonly SQL = 'SELECT changes::text AS changes FROM change_counter';

  private next: Promise<string> | null = null;
  private underWay: Promise<unknown> = Promise.resolve();

  constructor(private readonly ask: () => Promise<unknown>) {}

  read(): Promise<string> {
    this.next ??= this.askAfter(this.underWay);
    return this.next;
  }

  private async askAfter(earlier: Promise<unknown>): Promise<string> {
    await earlier.catch(() => undefined); // its own callers hear of that fault
    const answer = this.ask();
    this.underWay = answer;
    this.next = null;
    const [row] = (await answer) as { changes: string }[];
    if (!row) throw new Error('change_counter has lost its row.');
    return row.changes;
  }
}
