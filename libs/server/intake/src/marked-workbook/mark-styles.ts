import { type ProblemSeverity } from '@monev/domain/intake';
import { UnreadableFileError } from '../reading/unreadable-file.error';
import { prefixOf } from './xml-text';

/** Fills of bad cells: colours of our own, so that marks of an earlier round are known again. Never the only sign. */
const FILLS: Record<ProblemSeverity, string> = { BLOCKING: 'FFFFC7CD', WARNING: 'FFFFEB9B', NOTE: 'FFDDEBF6' };
const SEVERITIES: readonly ProblemSeverity[] = ['BLOCKING', 'WARNING', 'NOTE'];

/** Styles of the list sheet. */
export type ListStyle = 'TITLE' | 'HEADER' | 'TEXT' | 'LINK';

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The styles of a workbook with those that marks need added: everything that was there keeps its number. */
export class MarkStyles {
  private readonly prefix: string;
  private readonly formats: string[];
  private readonly firstFill: number;
  private readonly firstFont: number;
  private readonly added = new Map<string, number>();
  private readonly listStyles: Record<ListStyle, number>;
  /** Fills that an earlier round of marking left. */
  private readonly oldFills: ReadonlySet<number>;
  private readonly unmarked = new Map<number, boolean>();

  constructor(private readonly xml: string = EMPTY_STYLES) {
    this.prefix = prefixOf(xml, 'styleSheet');
    this.formats = elements(this.section('cellXfs'), `${this.prefix}xf`);
    const fills = elements(this.section('fills'), `${this.prefix}fill`);
    this.firstFill = fills.length;
    this.firstFont = elements(this.section('fonts'), `${this.prefix}font`).length;
    this.oldFills = new Set(
      fills.flatMap((fill, at) => (SEVERITIES.some((each) => fill.includes(FILLS[each])) ? at : [])),
    );
    this.listStyles = {
      TITLE: this.add(
        `<${this.prefix}xf numFmtId="0" fontId="${this.firstFont}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
      ),
      HEADER: this.add(this.listFormat(this.firstFont, ' applyFont="1"')),
      TEXT: this.add(this.listFormat(0, ' quotePrefix="1"')),
      LINK: this.add(this.listFormat(this.firstFont + 1, ' applyFont="1"')),
    };
  }

  list(style: ListStyle): number {
    return this.listStyles[style];
  }

  /** The style of a cell once it is marked. */
  marked(style: number, severity: ProblemSeverity): number {
    return this.changed(style, this.firstFill + SEVERITIES.indexOf(severity));
  }

  /** The style of a cell without the mark of an earlier round; itself when it has none. */
  cleared(style: number): number {
    return this.isOldMark(style) ? this.changed(style, 0) : style;
  }

  /** True when the workbook was marked before. */
  get hasOldMarks(): boolean {
    return this.oldFills.size > 0;
  }

  /** A style for text that begins like a formula. */
  quoted(style: number): number {
    const format = this.formats[style] ?? this.formats[0] ?? '';
    return this.add(withAttribute(format, 'quotePrefix', '1'));
  }

  /** The whole part, once all marks are made. */
  toXml(): string {
    const { prefix: p } = this;
    const fills = SEVERITIES.map(
      (severity) =>
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${FILLS[severity]}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
    const fonts = [
      `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`,
      `<${p}font><${p}u/><${p}sz val="11"/><${p}color rgb="FF0563C1"/><${p}name val="Calibri"/></${p}font>`,
    ];
    const withFills = this.extended(this.xml, 'fills', fills);
    return this.extended(this.extended(withFills, 'fonts', fonts), 'cellXfs', this.formats.slice(this.before));
  }

  private get before(): number {
    return elements(this.section('cellXfs'), `${this.prefix}xf`).length;
  }

  private changed(style: number, fill: number): number {
    const format = this.formats[style] ?? this.formats[0] ?? `<${this.prefix}xf/>`;
    return this.add(withAttribute(withAttribute(format, 'fillId', String(fill)), 'applyFill', '1'));
  }

  private isOldMark(style: number): boolean {
    const known = this.unmarked.get(style);
    if (known !== undefined) return known;
    const fill = /\sfillId="(\d+)"/.exec(this.formats[style] ?? '')?.[1];
    const answer = fill !== undefined && this.oldFills.has(Number(fill));
    this.unmarked.set(style, answer);
    return answer;
  }

  private add(format: string): number {
    const known = this.added.get(format);
    if (known !== undefined) return known;
    const index = this.formats.push(format) - 1;
    this.added.set(format, index);
    return index;
  }

  private listFormat(font: number, more: string): string {
    const { prefix: p } = this;
    return `<${p}xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0"${more} applyAlignment="1"><${p}alignment vertical="top" wrapText="1"/></${p}xf>`;
  }

  private section(name: string): string {
    const { prefix: p } = this;
    const found = new RegExp(`<${p}${name}[^>]*?(?:/>|>([\\s\\S]*?)</${p}${name}>)`).exec(this.xml);
    if (!found) throw new UnreadableFileError('DAMAGED');
    return found[1] ?? '';
  }

  /** A section with elements behind those it has, and its count mended. */
  private extended(xml: string, name: string, more: readonly string[]): string {
    const { prefix: p } = this;
    return xml.replace(
      new RegExp(`<${p}${name}([^>]*?)(?:/>|>([\\s\\S]*?)</${p}${name}>)`),
      (_, attributes: string, inner = '') => {
        const count = elements(inner, `${p}${name === 'cellXfs' ? 'xf' : name.slice(0, -1)}`).length + more.length;
        const others = attributes.replace(/\scount="\d*"/, '');
        return `<${p}${name}${others} count="${count}">${inner}${more.join('')}</${p}${name}>`;
      },
    );
  }
}

/** Elements of a name that stand directly in a section (none of these holds one of its own name). */
function elements(section: string, name: string): string[] {
  return section.match(new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}

function withAttribute(element: string, name: string, value: string): string {
  const bare = element.replace(new RegExp(`^(<[^>]*?)\\s${name}="[^"]*"`), '$1');
  return bare.replace(/^(<[\w:]+)/, `$1 ${name}="${value}"`);
}
