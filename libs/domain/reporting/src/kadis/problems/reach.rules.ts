import { Fraction, percentOf } from '@monev/kernel';
import { timesOverText, twoPlaces } from '../../wording/comparison-text';
import {
  type Language,
  capitalised,
  countWord,
  exactOf,
  listText,
  numberText,
  percentText,
} from '../../wording/number-text';
import { sentence } from '../../wording/sentence';
import { rupiahText } from '../../wording/money-text';
import { regionLevelText } from '../../wording/region-level-text';
import { type ProblemRule, excessOf } from './problem';

const NAMED_REGIONS = 3;
/** Days after which a late top-up is a serious matter, as after two late months in a row. */
const SERIOUS_DELAY_DAYS = 7;

/** Families on the list that have not used their benefit (IND-DST-02), and where most of them live. */
const familiesNotReached: ProblemRule = {
  id: 'families-not-reached',
  speaksFor: ['IND-DST-02'],
  find: ({ families }) => {
    if (!families || families.eligible <= 0) return null;
    const missing = families.eligible - families.transacted;
    const rate = percentOf(BigInt(families.transacted), BigInt(families.eligible)) ?? Fraction.zero;
    if (missing <= 0 || twoPlaces(rate).compare(twoPlaces(families.target)) >= 0) return null;
    const worst = families.children
      .flatMap((child) =>
        child.transacted === null ? [] : [{ name: child.name, missing: child.eligible - child.transacted }],
      )
      .filter((child) => child.missing > 0)
      .sort((a, b) => b.missing - a.missing || (a.name < b.name ? -1 : 1))
      .slice(0, NAMED_REGIONS);
    const share = percentOf(BigInt(worst.reduce((sum, child) => sum + child.missing, 0)), BigInt(missing));
    const figure = (language: Language) => `${numberText(missing, 0, language)} KPM`;
    return {
      rule: 'families-not-reached',
      severity: twoPlaces(rate).compare(twoPlaces(families.acceptable)) < 0 ? 'CRITICAL' : 'MAJOR',
      families: missing,
      excess: excessOf(missing, families.eligible),
      link: 'IND-DST-02',
      sentence: sentence((language) => {
        const where = listText(
          worst.map(({ name }) => name),
          language,
        );
        const start = oneIn(families.eligible, missing, language);
        const tail =
          worst.length === 0 || share === null
            ? ''
            : language === 'id'
              ? `, ${percentText(share, language, 0)} di antaranya di ${where}`
              : `, ${percentText(share, language, 0)} of them in ${where}`;
        return language === 'id'
          ? `${start} belum bertransaksi: ${figure(language)}${tail}.`
          : `${start} not yet used the benefit: ${figure(language)}${tail}.`;
      }, figure),
    };
  },
};

/** "Satu dari 18 keluarga"; above a half the plain share reads better. */
function oneIn(whole: number, part: number, language: Language): string {
  if (2 * part >= whole) {
    const percent = percentText(percentOf(BigInt(part), BigInt(whole)) ?? Fraction.zero, language, 0);
    return language === 'id' ? `${percent} keluarga` : `${percent} of families have`;
  }
  const n = numberText(Math.round(whole / part), 0, language);
  return language === 'id' ? `Satu dari ${n} keluarga` : `One in ${n} families has`;
}

/** The top-up that is latest (IND-DST-01). */
const topUpLate: ProblemRule = {
  id: 'top-up-late',
  speaksFor: ['IND-DST-01'],
  find: ({ lateTopUps }) => {
    const worst = [...(lateTopUps ?? [])]
      .filter((late) => late.daysLate > 0)
      .sort(
        (a, b) =>
          b.daysLate - a.daysLate || b.familiesWaiting - a.familiesWaiting || (a.regionName < b.regionName ? -1 : 1),
      )[0];
    if (!worst) return null;
    const days = (language: Language) =>
      language === 'id'
        ? `terlambat ${numberText(worst.daysLate, 0, language)} hari`
        : `${numberText(worst.daysLate, 0, language)} ${worst.daysLate === 1 ? 'day' : 'days'} late`;
    return {
      rule: 'top-up-late',
      severity: worst.daysLate > SERIOUS_DELAY_DAYS || worst.monthsInRow > 1 ? 'MAJOR' : 'MINOR',
      families: worst.familiesWaiting,
      excess: excessOf(worst.daysLate, 30),
      link: 'IND-DST-01',
      sentence: sentence((language) => {
        const months = countWord(worst.monthsInRow, language);
        const families = `${numberText(worst.familiesWaiting, 0, language)} KPM`;
        if (language === 'id') {
          const row = worst.monthsInRow > 1 ? `, ${months} bulan berturut-turut` : '';
          const wait = worst.familiesWaiting > 0 ? `, sehingga ${families} menunggu` : '';
          return `Top-up di ${worst.regionName} ${days('id')}${row}${wait}.`;
        }
        const row = worst.monthsInRow > 1 ? `, ${months} months in a row` : '';
        const wait = worst.familiesWaiting > 0 ? `, so that ${families} wait` : '';
        return `The top-up in ${worst.regionName} is ${days('en')}${row}${wait}.`;
      }, days),
    };
  },
};

/** Too many families for one outlet (IND-EWR-01, BR-11). */
const outletLoad: ProblemRule = {
  id: 'outlet-load',
  speaksFor: ['IND-EWR-01', 'IND-EWR-02'],
  find: ({ outletLoad: load }) => {
    if (!load || twoPlaces(load.kpmPerEWarong).compare(twoPlaces(load.limit)) <= 0) return null;
    const figure = (language: Language) => `${numberText(load.kpmPerEWarong, 0, language)} KPM`;
    const ratio = exactOf(load.kpmPerEWarong).dividedBy(Fraction.of(load.limit)).round(4);
    return {
      rule: 'outlet-load',
      severity: ratio > 1.2 ? 'MAJOR' : 'MINOR',
      families: load.families,
      excess: excessOf(ratio - 1, 4),
      link: 'IND-EWR-01',
      sentence: sentence((language) => {
        const times = `${timesOverText(load.kpmPerEWarong, load.limit, language)} ${numberText(load.limit, 0, language)}`;
        const lack = numberText(load.shortage, 0, language);
        if (language === 'id') {
          const short = load.shortage > 0 ? `; ${load.areaWord.id} kekurangan ${lack} e-warong` : '';
          return `Satu e-warong melayani rata-rata ${figure('id')}, ${times}${short}.`;
        }
        const short = load.shortage > 0 ? `; the ${load.areaWord.en} lacks ${lack} e-warong` : '';
        return `One e-warong serves ${figure('en')} on average, ${times}${short}.`;
      }, figure),
    };
  },
};

/** Money allocated and not yet on the cards (IND-FIN-01). */
const moneyNotDisbursed: ProblemRule = {
  id: 'money-not-disbursed',
  speaksFor: ['IND-FIN-01'],
  find: ({ money }) => {
    if (!money || money.allocated <= 0n) return null;
    const left = money.allocated - money.disbursed;
    const rate = percentOf(money.disbursed, money.allocated) ?? Fraction.zero;
    if (left <= 0n || twoPlaces(rate).compare(twoPlaces(money.target)) >= 0) return null;
    const figure = (language: Language) => rupiahText(left, language);
    return {
      rule: 'money-not-disbursed',
      severity: twoPlaces(rate).compare(twoPlaces(money.acceptable)) < 0 ? 'MAJOR' : 'MINOR',
      families: 0,
      excess: excessOf(100 - rate.round(2), 100),
      link: 'IND-FIN-01',
      sentence: sentence((language) => {
        const all = rupiahText(money.allocated, language);
        const share = percentText(Fraction.of(100).minus(rate), language);
        return language === 'id'
          ? `${figure('id')} dari ${all} (${share}) belum tersalur ke rekening keluarga.`
          : `${figure('en')} of ${all} (${share}) has not yet reached the families' accounts.`;
      }, figure),
    };
  },
};

/** Regions that have not reported: what the page cannot know. */
const silentRegions: ProblemRule = {
  id: 'silent-regions',
  speaksFor: ['IND-GOV-01'],
  find: ({ reporting }) => {
    const missing = reporting ? reporting.coverage.expected - reporting.coverage.reported : 0;
    if (!reporting || missing <= 0) return null;
    const share = missing / reporting.coverage.expected;
    return {
      rule: 'silent-regions',
      severity: share > 0.2 ? 'MAJOR' : 'MINOR',
      families: 0,
      excess: excessOf(share, 1),
      link: 'IND-GOV-01',
      sentence: sentence((language) => {
        const all = `${numberText(reporting.coverage.expected, 0, language)} ${regionLevelText(reporting.coverage.level, language)}`;
        const who = `${capitalised(countWord(missing, language))} ${language === 'id' ? 'dari' : 'of'} ${all}`;
        const isNamed = missing <= NAMED_REGIONS && reporting.silent.length === missing;
        const named = isNamed ? `: ${listText(reporting.silent, language)}` : '';
        const days = numberText(reporting.daysLate, 0, language);
        if (language === 'id') {
          return `${who} belum melapor${named}${reporting.daysLate > 0 ? `; terlambat ${days} hari` : ''}.`;
        }
        const have = missing === 1 ? 'has' : 'have';
        return `${who} ${have} not reported${named}${reporting.daysLate > 0 ? `; ${days} days late` : ''}.`;
      }),
    };
  },
};

export const REACH_RULES: readonly ProblemRule[] = [
  familiesNotReached,
  topUpLate,
  outletLoad,
  moneyNotDisbursed,
  silentRegions,
];
