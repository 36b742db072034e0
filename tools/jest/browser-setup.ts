import '@testing-library/jest-dom';

/** jsdom has no ResizeObserver; Recharts asks for one before it draws. */
class StillResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= StillResizeObserver as unknown as typeof ResizeObserver;
