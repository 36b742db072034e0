import { type LayoutMapping, type MappedColumn, type MappedConstant, NOTATIONS } from '@monev/domain/intake';
import { BadInputError } from '@monev/server-kit';

const MOST_COLUMNS = 120;
const LONGEST = 200;

/** A mapping as somebody sent it, made anew field by field. Null when none was sent. @throws {BadInputError} */
export function readMapping(sent: unknown): LayoutMapping | null {
  if (sent === undefined || sent === null) return null;
  const { version, templateId, columns, constants } = objectOf(sent);
  if (version !== 1) throw unfit();
  return {
    version: 1,
    templateId: textOf(templateId),
    columns: listOf(columns).map(columnOf),
    constants: listOf(constants).map(constantOf),
  };
}

function columnOf(sent: unknown): MappedColumn {
  const { field, header, notation } = objectOf(sent);
  const known = NOTATIONS.find((each) => each === notation) ?? null;
  if (known === null && notation !== null && notation !== undefined) throw unfit();
  return { field: textOf(field), header: textOf(header), notation: known };
}

function constantOf(sent: unknown): MappedConstant {
  const { field, text } = objectOf(sent);
  return { field: textOf(field), text: textOf(text) };
}

function objectOf(sent: unknown): Record<string, unknown> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw unfit();
  return sent as Record<string, unknown>;
}

function listOf(sent: unknown): unknown[] {
  if (!Array.isArray(sent) || sent.length > MOST_COLUMNS) throw unfit();
  return sent;
}

function textOf(sent: unknown): string {
  if (typeof sent !== 'string' || sent.length > LONGEST) throw unfit();
  return sent;
}

function unfit(): BadInputError {
  return new BadInputError('mapping', {
    id: 'Pemetaan kolom tidak dapat dibaca. Muat ulang halaman, lalu petakan lagi.',
    en: 'The mapping of columns cannot be read. Load the page again and map them anew.',
  });
}
