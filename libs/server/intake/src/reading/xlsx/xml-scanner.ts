import { UnreadableFileError } from '../unreadable-file.error';

/** What a scanner tells of: names without prefix, attributes as written (see `attribute`), text as written (see `decoded`). */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(raw: string): void;
}

/** Longest tag or stretch of text that may stay open between two chunks. */
const LONGEST_OPEN = 1_000_000;

const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/**
 * Scans XML as it comes, for the plain dialect of workbooks. Declarations (DOCTYPE, ENTITY) are refused, so nothing can
 * be expanded. Our own, because exceljs' stream reader takes as long for the same sheet (206,438 rows: 4 s both) and
 * can neither count what it unpacks nor stop at a declaration or a far cell.
 */
export class XmlScanner {
  private rest = '';
  /** Elements that are open: 0 again at the end of a whole document. */
  private depth = 0;

  constructor(private readonly events: XmlEvents) {}

  write(chunk: string): void {
    const source = this.rest + chunk;
    let at = 0;
    for (;;) {
      const start = source.indexOf('<', at);
      if (start < 0) break;
      if (start > at) this.events.text(source.slice(at, start));
      const next = this.markup(source, start);
      if (next < 0) {
        at = start;
        break;
      }
      at = next;
    }
    this.rest = source.slice(at);
    if (this.rest.length > LONGEST_OPEN) throw new UnreadableFileError('DAMAGED');
  }

  end(): void {
    if (this.rest.trim() !== '' || this.depth !== 0) throw new UnreadableFileError('DAMAGED');
  }

  /** Handles the markup that begins at `start`; answers where it ends, or -1 when its end has not come yet. */
  private markup(source: string, start: number): number {
    switch (source[start + 1]) {
      case undefined:
        return -1;
      case '!':
        return this.declaration(source, start);
      case '?': {
        const end = source.indexOf('?>', start);
        return end < 0 ? -1 : end + 2;
      }
      case '/': {
        const end = source.indexOf('>', start);
        if (end < 0) return -1;
        this.depth -= 1;
        this.events.close(localName(source.slice(start + 2, end).trim()));
        return end + 1;
      }
      default:
        return this.tag(source, start);
    }
  }

  private declaration(source: string, start: number): number {
    if (source.startsWith('<!--', start)) {
      const end = source.indexOf('-->', start + 4);
      return end < 0 ? -1 : end + 3;
    }
    if (source.startsWith('<![CDATA[', start)) {
      const end = source.indexOf(']]>', start);
      if (end < 0) return -1;
      this.events.text(source.slice(start + 9, end).replaceAll('&', '&amp;'));
      return end + 3;
    }
    if (source.length - start < 9) return -1;
    throw new UnreadableFileError('ENTITY_DECLARATION');
  }

  private tag(source: string, start: number): number {
    const end = endOfTag(source, start);
    if (end < 0) return -1;
    const isEmpty = source.charCodeAt(end - 1) === 47;
    const last = isEmpty ? end - 1 : end;
    const nameEnd = endOfName(source, start + 1, last);
    const name = localName(source.slice(start + 1, nameEnd));
    this.events.open(name, nameEnd === last ? '' : source.slice(nameEnd, last));
    if (isEmpty) this.events.close(name);
    else this.depth += 1;
    return end + 1;
  }
}

function endOfName(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && source.charCodeAt(at) > 32) at += 1;
  return at;
}

/** A ">" inside a quoted attribute does not end a tag. */
function endOfTag(source: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Needle and pattern of an attribute: nearly all are written ` name="value"`, the rest takes the pattern. */
const ATTRIBUTES = new Map<string, { needle: string; sign: string; pattern: RegExp }>();

/** An attribute's value by its local name; null when the tag has none. */
export function attribute(attributes: string, name: string): string | null {
  let search = ATTRIBUTES.get(name);
  if (!search) {
    const pattern = new RegExp(`\\s(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    search = { needle: ` ${name}="`, sign: `${name}=`, pattern };
    ATTRIBUTES.set(name, search);
  }
  const at = attributes.indexOf(search.needle);
  if (at >= 0) {
    const start = at + search.needle.length;
    return decoded(attributes.slice(start, attributes.indexOf('"', start)));
  }
  if (!attributes.includes(search.sign) && !attributes.includes(' =')) return null;
  const match = search.pattern.exec(attributes);
  return match ? decoded(match[1] ?? match[2] ?? '') : null;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its character references resolved: the five of XML and numeric ones; any other was declared somewhere. */
export function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&\s]{1,10});/g, (_, reference: string) => {
    const named = Object.hasOwn(NAMED, reference) ? NAMED[reference] : undefined;
    if (named !== undefined) return named;
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference);
    const point = number ? parseInt(number[1] ?? (number[2] as string), number[1] ? 16 : 10) : -1;
    if (point < 0 || point > 0x10ffff) throw new UnreadableFileError('ENTITY_DECLARATION');
    return String.fromCodePoint(point);
  });
}
