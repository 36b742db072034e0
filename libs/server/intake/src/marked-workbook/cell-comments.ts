import { type ProblemSeverity, columnLetter } from '@monev/domain/intake';
import { type CellMark } from './cell-marks';
import { prefixOf, xmlText } from './xml-text';

export const AUTHOR = 'Tikor Monev';
export const SEVERITY_WORDS: Record<ProblemSeverity, string> = {
  BLOCKING: 'Harus diperbaiki',
  WARNING: 'Periksa',
  NOTE: 'Catatan',
};

/** Comments and their drawing: what a sheet has already, if anything. */
export interface CommentParts {
  readonly comments: string | null;
  readonly drawing: string | null;
}

/** What a comment says, in Indonesian; the same as the list. */
export function commentText({ problems }: CellMark): string {
  return problems
    .map(
      ({ severity, wording, text }) => `${SEVERITY_WORDS[severity]}: ${wording.id}${text === '' ? '' : ` [${text}]`}`,
    )
    .join('\n');
}

/** The parts with a comment in each bad cell. What other people wrote stays; what we wrote in an earlier round goes. */
export function withComments(parts: CommentParts, marks: readonly CellMark[]): { comments: string; drawing: string } {
  const base = parts.comments ?? EMPTY_COMMENTS;
  const p = prefixOf(base, 'comments');
  const authors = base.match(new RegExp(`<${p}author(?:/>|>[\\s\\S]*?</${p}author>)`, 'g')) ?? [];
  const ours = authors.findIndex((author) => author.includes(AUTHOR));
  const author = ours >= 0 ? ours : authors.length;
  let comments = base;
  let drawing = parts.drawing ?? EMPTY_DRAWING;
  if (ours < 0) {
    const added = `<${p}author>${AUTHOR}</${p}author>`;
    comments = comments.replace(
      new RegExp(`<${p}authors(?:/>|>([\\s\\S]*?)</${p}authors>)`),
      (_, inner = '') => `<${p}authors>${inner}${added}</${p}authors>`,
    );
  }
  const theirs = new Map<string, string>();
  comments = comments.replace(commentPattern(p), (whole: string, attributes: string, text: string) => {
    const reference = /\sref="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    if (new RegExp(`\\sauthorId="${author}"`).test(attributes) && ours >= 0) {
      drawing = withoutShape(drawing, reference);
      return '';
    }
    theirs.set(reference, text);
    return whole;
  });
  const added: string[] = [];
  for (const mark of marks) {
    const reference = `${columnLetter(mark.column)}${mark.row}`;
    const run = `<${p}r><${p}t xml:space="preserve">${xmlText(commentText(mark))}</${p}t></${p}r>`;
    if (theirs.has(reference)) {
      comments = comments.replace(commentPattern(p), (whole: string, attributes: string) =>
        attributes.includes(`ref="${reference}"`)
          ? whole.replace(
              `</${p}text>`,
              `<${p}r><${p}t xml:space="preserve">\n— ${AUTHOR} —\n</${p}t></${p}r>${run}</${p}text>`,
            )
          : whole,
      );
      continue;
    }
    added.push(`<${p}comment ref="${reference}" authorId="${author}"><${p}text>${run}</${p}text></${p}comment>`);
    drawing = withShape(drawing, mark);
  }
  return { comments: withElements(comments, `${p}commentList`, added.join('')), drawing };
}

const EMPTY_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';
const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

function commentPattern(p: string): RegExp {
  return new RegExp(`<${p}comment(\\s[^>]*)>([\\s\\S]*?)</${p}comment>`, 'g');
}

function withElements(xml: string, section: string, more: string): string {
  return xml.replace(
    new RegExp(`<${section}(?:/>|>([\\s\\S]*?)</${section}>)`),
    (_, inner = '') => `<${section}>${inner}${more}</${section}>`,
  );
}

/** The small note that Excel draws for a comment: hidden until the pointer rests on the cell. */
function withShape(drawing: string, { row, column }: CellMark): string {
  const anchor = [column + 1, 15, Math.max(0, row - 2), 2, column + 5, 15, row + 4, 4].join(', ');
  const shape =
    `<v:shape id="tikor_${row}_${column}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const end = drawing.lastIndexOf('</xml>');
  return end < 0 ? drawing : drawing.slice(0, end) + shape + drawing.slice(end);
}

function withoutShape(drawing: string, reference: string): string {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  const row = Number(reference.slice(letters.length)) - 1;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) =>
    shape.includes(`<x:Row>${row}</x:Row>`) && shape.includes(`<x:Column>${column}</x:Column>`) ? '' : shape,
  );
}
