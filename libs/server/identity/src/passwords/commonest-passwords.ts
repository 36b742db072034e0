import { dictionary } from '@zxcvbn-ts/language-common';

/** The commonest passwords in lower case: about 49,000, in order of frequency (@zxcvbn-ts/language-common, MIT). */
export const COMMONEST_PASSWORDS: ReadonlySet<string> = new Set(
  dictionary['passwords-common'].map((password) => password.toLowerCase()),
);
