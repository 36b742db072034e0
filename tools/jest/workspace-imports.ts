import Module from 'node:module';
import * as path from 'node:path';

type Resolve = (request: string, ...rest: unknown[]) => string;

/** Jest does not apply moduleNameMapper to its global setup: `@monev/…` is pointed at the sources here. */
export function resolveWorkspaceImports(root: string): void {
  const loader = Module as unknown as { _resolveFilename: Resolve };
  const original = loader._resolveFilename;
  loader._resolveFilename = function (this: unknown, request, ...rest) {
    return original.call(this, sourceOf(root, request) ?? request, ...rest);
  };
}

function sourceOf(root: string, request: string): string | null {
  const named = /^@monev\/(.+)$/.exec(request)?.[1];
  if (!named) return null;
  if (named === 'data/testing') return path.join(root, 'libs/data/src/testing/index.ts');
  return path.join(root, 'libs', named, 'src/index.ts');
}
