import { logger } from '../logging/logger';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** 18:00 UTC is one, two and three in the morning in the three time zones of Indonesia. */
const NIGHT_HOUR_UTC = 18;
/** An office machine may be off every night: the first round comes soon after the start. */
const FIRST_AFTER_MS = 10 * MINUTE_MS;

export interface NightlyOptions {
  readonly firstAfterMs?: number;
  readonly now?: () => number;
}

/**
 * Runs `work` ten minutes after the start and then every night, never twice at once. A round that fails is logged and
 * the next night tries again; the process goes on. The work itself must be safe to run twice: another instance may run
 * it in the same night. Answers a function that stops the rounds and waits for the one under way.
 */
export function everyNight(name: string, work: () => Promise<void>, options: NightlyOptions = {}): () => Promise<void> {
  const now = options.now ?? Date.now;
  let stopped = false;
  let timer: NodeJS.Timeout;
  let underWay: Promise<void> = Promise.resolve();
  const round = async (): Promise<void> => {
    underWay = runOrLog(name, work);
    await underWay;
    if (!stopped) plan(untilNight(now()));
  };
  const plan = (inMs: number): void => {
    timer = setTimeout(() => void round(), inMs);
    timer.unref();
  };
  plan(options.firstAfterMs ?? FIRST_AFTER_MS);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await underWay;
  };
}

/** Milliseconds until the next night's hour; a whole day when it is just now. */
export function untilNight(now: number): number {
  const tonight = new Date(now).setUTCHours(NIGHT_HOUR_UTC, 0, 0, 0);
  return tonight > now ? tonight - now : tonight + DAY_MS - now;
}

async function runOrLog(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.error(
      { event: 'nightly-failed', job: name, name: error instanceof Error ? error.name : 'unknown' },
      'failed',
    );
  }
}
