import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout: every command works from any current folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** An absolute path inside the checkout. */
export const inRoot = (...parts) => path.join(root, ...parts);
