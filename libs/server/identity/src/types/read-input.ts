import { BadInputError } from '@monev/server-kit';

/** Ids are UUIDs; another text is bad input, not a fault of the database. @throws {BadInputError} */
export function readId(field: string, text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
  throw new BadInputError(field, { id: 'Nomor tidak dikenal.', en: 'This is no id.' });
}

/** A reason that somebody will understand later. @throws {BadInputError} */
export function readReason(text: string): string {
  const reason = text.trim();
  if (reason.length < 5 || reason.length > 500 || hasControls(reason)) {
    throw new BadInputError('reason', { id: 'Tulis alasan, 5–500 huruf.', en: 'Give a reason of 5 to 500 letters.' });
  }
  return reason;
}

/** Name of an agency; null when empty. @throws {BadInputError} */
export function readAgency(text: string | null | undefined): string | null {
  const agency = text?.trim() || null;
  if (agency && (agency.length > 120 || hasControls(agency))) {
    throw new BadInputError('agency', {
      id: 'Nama instansi paling panjang 120 huruf.',
      en: 'An agency has up to 120 letters.',
    });
  }
  return agency;
}

/** Control characters, line ends apart: the database keeps no NUL, and nobody types the others. */
function hasControls(text: string): boolean {
  return /[^\P{Cc}\r\n\t]/u.test(text);
}
