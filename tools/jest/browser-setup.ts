import { TextDecoder, TextEncoder } from 'node:util';
import '@testing-library/jest-dom';

/** jsdom lacks what every browser has and the router asks for when it is loaded. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** jsdom has no ResizeObserver; Recharts asks for one before it draws. */
class StillResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= StillResizeObserver as unknown as typeof ResizeObserver;
