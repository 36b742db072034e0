import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import * as path from 'node:path';

export interface TestProvider {
  readonly issuer: string;
  /** Who is signed in at the provider when the next browser comes. */
  signInAs(who: string): Promise<void>;
  stop(): Promise<void>;
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts oidc-provider in a process of its own: a real provider, spoken to over the network only. */
export async function startOidcProvider(redirectUri: string, clientSecret: string): Promise<TestProvider> {
  const port = await freePort();
  const script = path.join(__dirname, 'oidc-provider.mjs');
  const child = spawn(process.execPath, [script, String(port), redirectUri, clientSecret], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
  const heard: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error(`The provider did not start: ${heard.join('')}`)));
  });
  const issuer = `http://127.0.0.1:${port}`;
  return {
    issuer,
    signInAs: async (who) => void (await fetch(`${issuer}/sign-in-as?who=${who}`)),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}
