import { type KadisData } from '../kadis-data';
import { brokenText } from './broken-text';

const WIDTH = 1080;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const INK = '#1b1f2a';
const QUIET = '#5d6472';
const ACCENT = '#2b3f8c';
const LINE = '#e0ddd3';
const FAMILY = 'system-ui, "Segoe UI", Roboto, Arial, sans-serif';

type Say = (text: { readonly idn: string; readonly eng: string }) => string;

/**
 * The page as a picture for a chat: sentence, five numbers, problems, what is late, and the same as-of line with its
 * coverage. Drawn twice, the first time only to learn how high it is. False when the browser cannot.
 */
export async function savePagePicture(summary: KadisData, language: 'id' | 'en', isDemo: boolean): Promise<boolean> {
  const say: Say = (text) => (language === 'id' ? text.idn : text.eng);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  canvas.width = WIDTH;
  canvas.height = Math.ceil(draw(pen, summary, say, isDemo));
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, canvas.height);
  draw(pen, summary, say, isDemo);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `kadis-${summary.region.code}-${summary.period ?? ''}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
  return true;
}

/** Draws from the top; answers where it ended. */
function draw(pen: CanvasRenderingContext2D, summary: KadisData, say: Say, isDemo: boolean): number {
  pen.textBaseline = 'top';
  let y = MARGIN;
  const write = (text: string, size: number, { weight = 400, colour = INK, after = 12 } = {}) => {
    pen.font = `${weight} ${size}px ${FAMILY}`;
    pen.fillStyle = colour;
    for (const line of brokenText(text, INNER, (part) => pen.measureText(part).width)) {
      pen.fillText(line, MARGIN, y);
      y += size * 1.35;
    }
    y += after;
  };
  const rule = () => {
    pen.fillStyle = LINE;
    pen.fillRect(MARGIN, y, INNER, 2);
    y += 24;
  };
  if (isDemo) write('DATA CONTOH', 26, { weight: 700, colour: '#8a4b1f' });
  write(say(summary.title), 28, { colour: QUIET });
  write(say(summary.headline), 48, { weight: 600, after: 16 });
  write(say(summary.asOfLine), 26, { colour: QUIET, after: 28 });
  for (const figure of summary.figures) {
    rule();
    const value = figure.value ? say(figure.value) : '–';
    pen.font = `600 52px ${FAMILY}`;
    pen.fillStyle = figure.value ? ACCENT : QUIET;
    pen.fillText(value, MARGIN, y);
    const beside = MARGIN + 260;
    pen.font = `500 30px ${FAMILY}`;
    pen.fillStyle = INK;
    pen.fillText(say(figure.label), beside, y);
    pen.font = `400 24px ${FAMILY}`;
    pen.fillStyle = QUIET;
    const told = [say(figure.state), say(figure.target), figure.change ? say(figure.change) : ''];
    pen.fillText(told.filter(Boolean).join(' · '), beside, y + 40);
    y += 88;
  }
  rule();
  for (const [at, problem] of summary.problems.entries()) write(`${at + 1}. ${say(problem.sentence)}`, 30);
  if (summary.noMoreProblems) write(say(summary.noMoreProblems), 28, { colour: QUIET });
  if (summary.overdue.length > 0) rule();
  for (const late of summary.overdue) write(`${say(late.title)} (${late.owner}): ${say(late.late)}`, 28);
  return y + MARGIN - 12;
}
