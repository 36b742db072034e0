import { type AuditEntry } from '@monev/data';

const COLUMNS = [
  ...(['seq', 'at', 'actorKind', 'actorId', 'actorName', 'actorRole', 'action', 'objectKind', 'objectId'] as const),
  ...(['regionCode', 'reason', 'requestId', 'changedFields', 'beforeText', 'afterText', 'hash'] as const),
];

export const EXPORT_HEAD = `${COLUMNS.join(',')}\r\n`;

/** One entry as a CSV line. Text that a spreadsheet would take for a formula is made inert (SECURITY §5). */
export function exportLine(entry: AuditEntry): string {
  return `${COLUMNS.map((column) => cell(entry[column])).join(',')}\r\n`;
}

function cell(value: AuditEntry[(typeof COLUMNS)[number]]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join(' ');
  const inert = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
