import { type Wording, previousPeriod } from '@monev/kernel';
import { type Coverage, coverageText } from '../headline/coverage';
import { momentText, periodText } from '../wording/date-text';
import { type Language } from '../wording/number-text';
import { wordingOf } from '../wording/sentence';
import { kadisFigures } from './figures';
import { kadisHeadline } from './kadis-headline';
import { type KadisPage, type KadisPageInput } from './kadis-page-parts';
import { overdueList } from './overdue';
import { PROBLEMS_SHOWN, topProblems } from './problems/rank-problems';
import { whatsAppText } from './whatsapp-text';

/** The Kadis page as sentences and figures: five numbers, three problems, what is overdue; pure and the same each time. */
export function kadisPage(input: KadisPageInput): KadisPage {
  const { period, regionName, waiting } = input;
  const problems = topProblems(input.evidence);
  const page = {
    period,
    title: { id: `Tikor Bansos Pangan ${regionName}`, en: `Food assistance team of ${regionName}` },
    headline: kadisHeadline({ period, regionName, waiting, ...input.headline }),
    asOfLine: asOfLine(input),
    figures: kadisFigures(period, input.readings),
    problems,
    noMoreProblems: problems.length < PROBLEMS_SHOWN ? NO_MORE[problems.length === 0 ? 'NONE' : 'SOME'] : null,
    overdue: overdueList(input.due, input.today),
    waiting,
  };
  return { ...page, whatsApp: wordingOf((language) => whatsAppText(page, input, language)) };
}

function asOfLine(input: KadisPageInput): Wording {
  return wordingOf((language) => {
    const moment = momentText(input.asOf, input.zone, language);
    const before = periodText(previousPeriod(input.period), language);
    const coverage = input.coverage ? [reportedText(input.coverage, language)] : [];
    return language === 'id'
      ? [`Per ${moment}`, ...coverage, `dibandingkan ${before}`].join(' · ')
      : [`As of ${moment}`, ...coverage, `compared with ${before}`].join(' · ');
  });
}

function reportedText(coverage: Coverage, language: Language): string {
  return `${coverageText(coverage, language)} ${language === 'id' ? 'melapor' : 'reported'}`;
}

const NO_MORE: Record<'NONE' | 'SOME', Wording> = {
  NONE: { id: 'Tidak ada masalah yang melewati batas.', en: 'No problem is beyond its limit.' },
  SOME: { id: 'Tidak ada masalah lain yang melewati batas.', en: 'No other problem is beyond its limit.' },
};
