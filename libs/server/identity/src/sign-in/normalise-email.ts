import { BadInputError } from '@monev/server-kit';

/** The one spelling of an address: no control characters, no blanks around it, lower case. */
export function normaliseEmail(text: string): string {
  return text
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase();
}

/** @throws {BadInputError} when the text is no address that a letter could be sent to. */
export function readEmail(text: string): string {
  const email = normaliseEmail(text);
  if (email.length > 254 || !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email)) {
    throw new BadInputError('email', {
      id: 'Surel tidak sah. Contoh: nama@dinsos.go.id',
      en: 'This is no e-mail address.',
    });
  }
  return email;
}

/** @throws {BadInputError} when a name is shorter than 2 or longer than 120 letters, or holds control characters. */
export function readName(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name.length < 2 || name.length > 120 || /\p{Cc}/u.test(name)) {
    throw new BadInputError('name', { id: 'Nama terdiri atas 2–120 huruf.', en: 'A name has 2 to 120 letters.' });
  }
  return name;
}
