import { TOTP } from 'otpauth';
import { type IdentityApp } from './identity-app';
import { type TestBrowser } from './test-browser';

export const PASSWORD = 'kuda menari biru';
export const STATE = `stage account { id role operations recoveryCodesLeft }`;

export const SIGN_IN = `mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { ${STATE} } }`;
export const ME = `{ me { stage account { id name role wholeProvince regions { code name } operations recoveryCodesLeft } } }`;
const BEGIN_TOTP = `mutation { beginTotpEnrolment { secret uri qrCode } }`;
const CONFIRM_TOTP = `mutation($code: String!) { confirmTotpEnrolment(code: $code) { recoveryCodes state { ${STATE} } } }`;
const INVITE = `mutation($input: InviteAccountInput!) { inviteAccount(input: $input) { path invitation { id } } }`;
const ACCEPT = `mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { ${STATE} } }`;
const FIRST = `mutation($input: FirstAdministratorInput!) { createFirstAdministrator(input: $input) { ${STATE} } }`;

/** Value at a path of an answer's data. */
export function at<T = string>(data: unknown, ...path: string[]): T {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data) as T;
}

/** The code that an authenticator app shows now. */
export function codeOf(app: IdentityApp, secret: string): string {
  return new TOTP({ secret }).generate({ timestamp: app.clock.now.getTime() });
}

/** Sets the second factor up in this browser; answers its secret and recovery codes. */
export async function enrol(
  app: IdentityApp,
  browser: TestBrowser,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await browser.ask(BEGIN_TOTP);
  const secret = at(begun.data, 'beginTotpEnrolment', 'secret');
  const done = await browser.ask(CONFIRM_TOTP, { code: codeOf(app, secret) });
  return { secret, recoveryCodes: at<string[]>(done.data, 'confirmTotpEnrolment', 'recoveryCodes') };
}

/** First run up to a signed-in administrator. */
export async function firstAdministrator(app: IdentityApp, email = 'admin@dinsos.example') {
  const browser = app.browser();
  const token = await app.firstRun.issueToken();
  const made = await browser.ask(FIRST, { input: { token, email, name: 'Ratna Dewi', password: PASSWORD } });
  return { browser, email, made, token, ...(await enrol(app, browser)) };
}

export interface Person {
  readonly email: string;
  readonly role: string;
  readonly regions?: readonly string[];
  readonly name?: string;
}

/** Invites somebody; answers the secret of the link. */
export async function invite(admin: TestBrowser, person: Person): Promise<string> {
  const answer = await admin.ask(INVITE, { input: { name: 'Budi Santoso', regions: [], ...person } });
  const path = at(answer.data, 'inviteAccount', 'path');
  if (!path) throw new Error(answer.text);
  return path.slice(path.indexOf('#') + 1);
}

export function accept(browser: TestBrowser, token: string, password = PASSWORD) {
  return browser.ask(ACCEPT, { token, password });
}

/** Invites somebody and takes the invitation up in a browser of their own. */
export async function join(app: IdentityApp, admin: TestBrowser, person: Person) {
  const browser = app.browser();
  const answer = await accept(browser, await invite(admin, person));
  return { browser, answer };
}
