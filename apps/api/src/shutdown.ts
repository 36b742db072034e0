import { logger } from '@monev/server-kit';

const LONGEST_MS = 20_000;

/** Stops once, in order, on the first of these signals; a second signal, or taking too long, ends the process at once. */
export function shutdownOn(signals: readonly NodeJS.Signals[], stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ name: error instanceof Error ? error.name : 'unknown' }, 'shutdown failed');
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, onSignal);
}
