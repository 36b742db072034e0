import { logger } from '../logging/logger';
import { everyNight, untilNight } from './nightly';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);

beforeEach(() => jest.useFakeTimers({ now: at('2026-03-10T02:00:00Z') }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('work of the night', () => {
  it('comes at 18:00 UTC, when all of Indonesia sleeps', () => {
    expect(untilNight(at('2026-03-10T02:00:00Z'))).toBe(16 * HOUR);
    expect(untilNight(at('2026-03-10T18:00:00Z'))).toBe(24 * HOUR);
    expect(untilNight(at('2026-03-10T23:30:00Z'))).toBe(18.5 * HOUR);
  });

  it('is done once soon after the start, then once each night', async () => {
    let rounds = 0;
    const stop = everyNight('uji', async () => void (rounds += 1));
    await jest.advanceTimersByTimeAsync(11 * 60_000);
    expect(rounds).toBe(1);
    await jest.advanceTimersByTimeAsync(16 * HOUR);
    expect(rounds).toBe(2);
    await jest.advanceTimersByTimeAsync(48 * HOUR);
    expect(rounds).toBe(4);
    await stop();
    await jest.advanceTimersByTimeAsync(48 * HOUR);
    expect(rounds).toBe(4);
  });

  it('goes on after a night that failed, and says so in the log', async () => {
    const logged = jest.spyOn(logger, 'error').mockImplementation(() => undefined);
    let rounds = 0;
    const stop = everyNight('uji', async () => {
      rounds += 1;
      throw new Error('basis data hilang');
    });
    await jest.advanceTimersByTimeAsync(17 * HOUR);
    await stop();
    expect(rounds).toBe(2);
    expect(logged).toHaveBeenCalledWith({ event: 'nightly-failed', job: 'uji', name: 'Error' }, 'failed');
  });

  it('waits for the round under way when it is stopped', async () => {
    let done = false;
    const stop = everyNight('uji', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      done = true;
    });
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    const stopping = stop();
    await jest.advanceTimersByTimeAsync(5_000);
    await stopping;
    expect(done).toBe(true);
  });
});
