import fs from 'node:fs';
import path from 'node:path';
import { TOTP } from 'otpauth';
import { root } from './server.mjs';

const COOKIE = '__Host-monev';
const PASSWORD = 'kuda menari biru';
const STEP_MS = 30_000;

/** The operations of the dashboard by their names: the server answers no others. */
const OPERATIONS = new Map(
  Object.entries(
    JSON.parse(fs.readFileSync(path.join(root, 'libs/contracts/src/generated/persisted-operations.json'), 'utf8')),
  ).map(([id, text]) => [/\b(?:query|mutation) (\w+)/.exec(text)?.[1], id]),
);

/**
 * A person with a browser's cookie, without a browser: asks the API by the names of the dashboard's operations. `cookie`
 * takes up the session of a browser.
 */
export function caller(url, cookie = null) {
  return {
    cookie: () => cookie,
    async ask(operationName, variables = {}) {
      const sha256Hash = OPERATIONS.get(operationName);
      if (!sha256Hash) throw new Error(`The dashboard has no operation "${operationName}".`);
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie ? { cookie: `${COOKIE}=${cookie}` } : {}) },
        body: JSON.stringify({ operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      });
      const set = response.headers.getSetCookie().find((line) => line.startsWith(`${COOKIE}=`));
      if (set) cookie = set.slice(COOKIE.length + 1, set.indexOf(';'));
      const { data, errors } = await response.json();
      if (errors) throw new Error(`${operationName}: ${JSON.stringify(errors[0].extensions)}`);
      return data;
    },
  };
}

/** The code that an authenticator app shows now; `ahead` steps later for a person who has just used that one. */
export const codeOf = (secret, ahead = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * STEP_MS });

/** Sets the second factor up where the role wants one; answers its secret, else null. */
async function enrolIfNeeded(person, { stage }) {
  if (stage !== 'ENROL') return null;
  const { beginTotpEnrolment } = await person.ask('BeginTotpEnrolment');
  await person.ask('ConfirmTotpEnrolment', { code: codeOf(beginTotpEnrolment.secret) });
  return beginTotpEnrolment.secret;
}

/** The token that the program printed for its first administrator. */
export const setupToken = (server) => /\/awal#(\S+)/.exec(server.output())?.[1];

/** First run: the administrator of the printed token, signed in; chooses the home province unless told null. */
export async function firstAdministrator(server, { homeProvince = '31' } = {}) {
  const person = caller(server.url);
  const email = 'admin@dinsos.example';
  const input = { token: setupToken(server), name: 'Ratna Dewi', email, password: PASSWORD };
  const { createFirstAdministrator } = await person.ask('CreateFirstAdministrator', { input });
  const secret = await enrolIfNeeded(person, createFirstAdministrator);
  if (homeProvince) await person.ask('ChooseHomeProvince', { code: homeProvince });
  return { ...person, email, password: PASSWORD, secret };
}

/**
 * Invites a person of any role and takes the invitation up: `{ role: 'REGENCY_OPERATOR', regions: ['3171'] }`. Answers the
 * person signed in; `onPage(browser, { …, as: person }, …)` opens a page as them.
 */
export async function join(server, admin, { role, regions = [], name = 'Budi Santoso', agency = null, email }) {
  const address = email ?? `${role.toLowerCase().replaceAll('_', '-')}-${regions.join('-') || 'x'}@dinsos.example`;
  const input = { email: address, name, role, regions, agency };
  const { inviteAccount } = await admin.ask('InviteAccount', { input });
  const token = inviteAccount.path.split('#')[1];
  const person = caller(server.url);
  const { acceptInvitation } = await person.ask('AcceptInvitation', { token, password: PASSWORD });
  const secret = await enrolIfNeeded(person, acceptInvitation);
  return { ...person, email: address, password: PASSWORD, secret };
}

/** A new installation with its administrator and its secretariat: what most stories begin with. */
export async function office(server, { homeProvince = '31' } = {}) {
  const administrator = await firstAdministrator(server, { homeProvince });
  const secretariat = await join(server, administrator, { role: 'SECRETARIAT', name: 'Siti Aminah' });
  return { administrator, secretariat };
}

/** The cookie of a signed-in person for a browser's context. */
export const cookieOf = (person, url) => ({
  name: COOKIE,
  value: person.cookie(),
  domain: new URL(url).hostname,
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'Lax',
});
