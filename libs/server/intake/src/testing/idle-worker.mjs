import { setInterval } from 'node:timers';

// A reader that never says anything: for the spec of the progress deadline.
setInterval(() => undefined, 1_000);
process.on('disconnect', () => process.exit());
