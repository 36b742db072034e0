import { type Period } from '@monev/kernel';
import { percentBeside, twoPlaces } from '../wording/comparison-text';
import { periodText } from '../wording/date-text';
import { type Figure, type Language, capitalised, listText, numberText, percentText } from '../wording/number-text';
import { type Sentence, sentence } from '../wording/sentence';
import { type Coverage, coverageText, isPartial } from './coverage';

/** A rate with its target, both in percent and unrounded; at or above `acceptable` it is amber, below it red. */
export interface RateReading {
  readonly value: Figure;
  readonly target: number;
  readonly acceptable: number;
  readonly coverage?: Coverage | null;
  /** True when rows wait for validation by the secretariat (INDICATORS A.6). */
  readonly provisional?: boolean;
}

/** Families registered for payment (IND-KPM-01). */
export interface CountReading {
  readonly value: number | bigint;
  readonly coverage?: Coverage | null;
  readonly provisional?: boolean;
}

/** A region one level down, with its realisation in percent. */
export interface ChildReading {
  readonly name: string;
  readonly value: Figure;
}

export interface OverviewHeadlineInput {
  readonly period: Period;
  readonly regionName: string;
  /** IND-DST-02; null or left out when it has no value. */
  readonly realisation?: RateReading | null;
  /** IND-KPM-01; null or left out when it has no value. */
  readonly kpmCount?: CountReading | null;
  /** Children in any order; those below the acceptable rate are named, the lowest first, at most two. */
  readonly weakestChildren?: readonly ChildReading[];
  /** The last period in which anything was reported, named when this one is empty. */
  readonly lastReported?: Period | null;
}

const NAMED_CHILDREN = 2;

/**
 * The sentence over the overview: what, how much, against what, where (SCREENS §12). Says how far it can be trusted
 * when regions are missing or rows wait for validation, and says so plainly when nothing was reported.
 */
export function overviewHeadline(input: OverviewHeadlineInput): Sentence {
  const { realisation, kpmCount } = input;
  if (realisation) return realisationHeadline(input, realisation);
  if (kpmCount) return countHeadline(input, kpmCount);
  return emptyHeadline(input);
}

function realisationHeadline(input: OverviewHeadlineInput, rate: RateReading): Sentence {
  const figure = (language: Language) => percentBeside(rate.value, rate.target, language);
  return sentence((language) => {
    const target = percentText(rate.target, language);
    const start = capitalised(periodText(input.period, language));
    const reach =
      language === 'id'
        ? `${start}: bantuan sampai ke ${figure(language)} keluarga, ${standing(rate, language)} ${target}.`
        : `${start}: help reached ${figure(language)} of families, ${standing(rate, language)} of ${target}.`;
    return [reach, ...weakest(input, rate, language), ...caveats(rate, language)].join(' ');
  }, figure);
}

function countHeadline(input: OverviewHeadlineInput, count: CountReading): Sentence {
  const figure = (language: Language) => numberText(count.value, 0, language);
  return sentence((language) => {
    const start = capitalised(periodText(input.period, language));
    const text =
      language === 'id'
        ? `${start}: ${figure(language)} keluarga di ${input.regionName} terdaftar sebagai penerima; ` +
          'jumlah yang sudah bertransaksi belum dilaporkan.'
        : `${start}: ${figure(language)} families in ${input.regionName} are on the payment list; ` +
          'how many have used their benefit is not yet reported.';
    return [text, ...caveats(count, language)].join(' ');
  }, figure);
}

function emptyHeadline(input: OverviewHeadlineInput): Sentence {
  return sentence((language) => {
    const start = capitalised(periodText(input.period, language));
    const nothing =
      language === 'id'
        ? `${start}: belum ada laporan dari ${input.regionName}.`
        : `${start}: nothing has been reported from ${input.regionName} yet.`;
    if (!input.lastReported) return nothing;
    const last = periodText(input.lastReported, language);
    return `${nothing} ${language === 'id' ? `Laporan terakhir: ${last}.` : `Last report: ${last}.`}`;
  });
}

/** Compared with values rounded to two places, as the colours are (INDICATORS A.4, A.8). */
function standing(rate: RateReading, language: Language): string {
  const value = twoPlaces(rate.value);
  if (value.compare(twoPlaces(rate.target)) >= 0) return language === 'id' ? 'sesuai target' : 'meeting the target';
  if (value.compare(twoPlaces(rate.acceptable)) >= 0) {
    return language === 'id' ? 'sedikit di bawah target' : 'slightly below the target';
  }
  return language === 'id' ? 'jauh di bawah target' : 'well below the target';
}

function weakest(input: OverviewHeadlineInput, rate: RateReading, language: Language): string[] {
  const names = (input.weakestChildren ?? [])
    .filter((child) => twoPlaces(child.value).compare(twoPlaces(rate.acceptable)) < 0)
    .sort((a, b) => twoPlaces(a.value).compare(twoPlaces(b.value)) || (a.name < b.name ? -1 : 1))
    .slice(0, NAMED_CHILDREN)
    .map((child) => child.name);
  if (names.length === 0) return [];
  const list = listText(names, language);
  if (language === 'id') return [`${list} perlu dibahas.`];
  return [`${list} ${names.length === 1 ? 'needs' : 'need'} a discussion.`];
}

/** What limits trust in the figure: missing regions, rows still to be validated. */
function caveats(reading: CountReading | RateReading, language: Language): string[] {
  const notes: string[] = [];
  if (reading.coverage && isPartial(reading.coverage)) {
    const who = coverageText(reading.coverage, language);
    notes.push(language === 'id' ? `Angka sebagian: baru ${who} melapor.` : `Partial: only ${who} have reported.`);
  }
  if (reading.provisional) {
    notes.push(language === 'id' ? 'Angka sementara: menunggu validasi.' : 'Provisional: waiting for validation.');
  }
  return notes;
}
