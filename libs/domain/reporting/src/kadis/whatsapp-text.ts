import { coverageText } from '../headline/coverage';
import { momentText, periodText } from '../wording/date-text';
import { type Language, capitalised } from '../wording/number-text';
import { type KadisPage, type KadisPageInput } from './kadis-page-parts';

/**
 * The page as a message: title, as-of line, five numbers, what needs attention, how complete it is. A number without a
 * value says why instead. Ready to send: sample data is marked in the second line.
 */
export function whatsAppText(page: Omit<KadisPage, 'whatsApp'>, input: KadisPageInput, language: Language): string {
  const isId = language === 'id';
  const moment = momentText(input.asOf, input.zone, language).replace(',', '');
  const demo = input.isDemo ? (isId ? ' (DATA CONTOH)' : ' (SAMPLE DATA)') : '';
  const figures = page.figures.map((figure, index) => {
    const start = `${index + 1}. ${figure.label[language]}: `;
    if (!figure.value) return start + figure.state[language].toLowerCase();
    const change = figure.change ? `; ${figure.change[language]}` : '';
    const marks = [
      figure.partial ? (isId ? '; sebagian' : '; partial') : '',
      figure.provisional ? (isId ? '; sementara' : '; provisional') : '',
    ].join('');
    return `${start}${figure.value[language]} (${figure.target[language]}${change}${marks})`;
  });
  const problems = page.problems.map(({ sentence }) => `- ${sentence[language]}`);
  const nothing = page.noMoreProblems && problems.length === 0 ? [`- ${page.noMoreProblems[language]}`] : [];
  return [
    `*${page.title[language]}*`,
    `${capitalised(periodText(page.period, language))}, ${isId ? 'per' : 'as of'} ${moment}${demo}`,
    '',
    ...figures,
    '',
    isId ? 'Perhatian:' : 'Attention:',
    ...problems,
    ...nothing,
    '',
    isId
      ? `Menunggu keputusan: ${page.waiting}. Terlambat: ${page.overdue.total}.`
      : `Waiting for a decision: ${page.waiting}. Overdue: ${page.overdue.total}.`,
    ...(input.coverage
      ? [
          isId
            ? `Angka dari ${coverageText(input.coverage, 'id')}.`
            : `Figures of ${coverageText(input.coverage, 'en')}.`,
        ]
      : []),
  ]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n');
}
