import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expectSame, median, short } from '../figure.mjs';
import { requestsPerSecond, send } from './requests-per-second.mjs';
import { staleAnswers } from './staleness.mjs';
import { inRoot } from '../../setup/root.mjs';

const OPERATIONS = JSON.parse(
  fs.readFileSync(inRoot('libs/contracts/src/generated/persisted-operations.json'), 'utf8'),
);
const OVERVIEW = Object.keys(OPERATIONS).find((id) => /query Overview\b/.test(OPERATIONS[id]));
const VARIABLES = { region: '31', period: '2021-12' };

/**
 * The overview of the demo province: kept answers and answers made anew, against a bare server that turns the same object
 * into JSON; and how many answers were older than the change before them.
 */
export async function measure({ quick, log, demo }) {
  const { server, people } = await demo();
  const person = people.secretariat;
  const agent = new http.Agent({ keepAlive: true });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-bench-'));
  let bare;
  try {
    const url = `${server.url}/graphql`;
    const request = (variables) => ({
      headers: { 'content-type': 'application/json', cookie: `__Host-monev=${person.cookie()}` },
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: OVERVIEW } } }),
    });
    const first = await send(agent, url, request(VARIABLES));
    const file = path.join(folder, 'answer.json');
    fs.writeFileSync(file, first.body);
    bare = await startBare(file);
    expectSame('overview', JSON.parse((await send(agent, bare.url, request(VARIABLES))).body), JSON.parse(first.body));
    expectSame('kept overview', (await send(agent, url, request(VARIABLES))).body, first.body);

    const seconds = quick ? 2 : 5;
    const rounds = Array.from({ length: quick ? 3 : 5 });
    const kept = [];
    const anew = [];
    const plain = [];
    let tries = 0;
    for (const _ of rounds) {
      plain.push(await requestsPerSecond(bare.url, () => request(VARIABLES), seconds * 1000));
      kept.push(await requestsPerSecond(url, () => request(VARIABLES), seconds * 1000));
      // A variable that the operation does not know makes another key of the same question.
      anew.push(await requestsPerSecond(url, () => request({ ...VARIABLES, round: (tries += 1) }), seconds * 1000));
    }
    log('asking after changes …');
    const changes = quick ? 50 : 1000;
    const stale = await staleAnswers(server, person, changes);
    const parts = (ours) => ({ per_second: short(median(ours)), bare_per_second: short(median(plain)) });
    const bytes = Buffer.byteLength(first.body);
    return {
      'graphql.cached_vs_bare': {
        value: short(median(kept) / median(plain)),
        goal: '>= 0.8',
        parts: { ...parts(kept), bytes },
      },
      'graphql.uncached_vs_bare': {
        value: short(median(anew) / median(plain)),
        goal: '>= 0.15',
        parts: { ...parts(anew), bytes },
      },
      'graphql.staleness': { value: stale, goal: '<= 0', parts: { stale, changes } },
    };
  } finally {
    agent.destroy();
    bare?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function startBare(file) {
  const child = spawn(process.execPath, [inRoot('tools/bench/graphql/bare-server.mjs'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${Number(String(port))}/graphql`, stop: () => child.kill('SIGTERM') };
}
