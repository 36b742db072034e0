import { Fraction, type Wording } from '@monev/kernel';
import { type CriterionDefinition, type ScoreModel } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { type ConfidenceFloor, type ScoringParameters } from '../parameters/scoring-parameters';
import { type Confidence } from './confidence';
import { isKept } from './why-unscored';

/** What a confidence was judged by (SCORING 2.2). */
export interface EvidenceExtent {
  readonly model: ScoreModel;
  readonly confidence: Confidence;
  readonly coveragePct: number;
  readonly inspected: number;
  readonly sites: number;
  /** Suppliers only; null where nobody knows the number. */
  readonly deliveries: number | null;
  /** Codes of the criteria marked MISSING. */
  readonly missing: readonly string[];
}

/** One thing that stands between a score and the next level of confidence, and what somebody can do about it. */
export interface EvidenceGap {
  readonly says: Wording;
  /** The same for a table: "0 dari 3 lot diperiksa". */
  readonly brief: Wording;
  readonly todo: Wording;
}

/** What would have to be there for the next level of confidence; empty at HIGH. */
export function confidenceGaps(extent: EvidenceExtent, parameters: ScoringParameters): EvidenceGap[] {
  if (extent.confidence === 'HIGH') return [];
  const { high, medium } = parameters.confidence;
  const gaps = floorGaps(extent, extent.confidence === 'LOW' ? medium : high);
  const { deliveries } = extent;
  if (deliveries === null || deliveries >= parameters.leastDeliveries) return gaps;
  // too little was delivered to judge by: nothing that anybody could inspect changes that
  return [fewDeliveries(deliveries, parameters.leastDeliveries)];
}

function floorGaps(extent: EvidenceExtent, floor: ConfidenceFloor): EvidenceGap[] {
  const { inspected, sites } = COUNTED[extent.model];
  const covered = Fraction.parse(String(extent.coveragePct)).compare(Fraction.of(floor.coveragePct)) >= 0;
  return [
    ...(covered ? [] : [coverage(extent, floor.coveragePct)]),
    ...(extent.inspected < floor.inspected ? [fewer(extent.inspected, floor.inspected, inspected)] : []),
    ...(extent.sites < floor.sites ? [fewer(extent.sites, floor.sites, sites)] : []),
  ];
}

interface Counted {
  readonly what: Wording;
  readonly todo: (more: number) => Wording;
}

const COUNTED: Readonly<Record<ScoreModel, { readonly inspected: Counted; readonly sites: Counted }>> = {
  SUPPLIER: {
    inspected: {
      what: { id: 'lot diperiksa', en: 'lots inspected' },
      todo: (more) => ({ id: `Periksa ${more} lot lagi.`, en: `Inspect ${more} more lots.` }),
    },
    sites: {
      what: { id: 'tempat berbeda', en: 'distinct sites' },
      todo: (more) => ({ id: `Periksa di ${more} tempat lain lagi.`, en: `Inspect at ${more} more places.` }),
    },
  },
  E_WARONG: {
    inspected: {
      what: { id: 'barang diperiksa', en: 'items checked' },
      todo: (more) => ({
        id: `Periksa ${more} barang lagi saat kunjungan.`,
        en: `Check ${more} more items on a visit.`,
      }),
    },
    sites: {
      what: { id: 'kunjungan', en: 'visits' },
      todo: (more) => ({ id: `Kunjungi ${more} kali lagi.`, en: `Visit ${more} more times.` }),
    },
  },
  AGENT: {
    inspected: {
      what: { id: 'penyelesaian dana jatuh tempo', en: 'settlements due' },
      todo: () => ({
        id: 'Minta log bank yang memuat penyelesaian dana.',
        en: 'Ask the bank for its log of settlements.',
      }),
    },
    sites: {
      what: { id: 'bulan dengan log bank', en: 'months with a bank log' },
      todo: (more) => ({
        id: `Minta log bank untuk ${more} bulan lagi.`,
        en: `Ask for the log of ${more} more months.`,
      }),
    },
  },
};

function fewer(have: number, need: number, { what, todo }: Counted): EvidenceGap {
  return { ...fewerThan(have, need, what), todo: todo(need - have) };
}

function fewerThan(have: number, need: number, what: Wording): Pick<EvidenceGap, 'says' | 'brief'> {
  return {
    says: {
      id: `Ada ${have} ${what.id}, perlu paling sedikit ${need}.`,
      en: `There are ${have} ${what.en}, at least ${need} are needed.`,
    },
    brief: { id: `${have} dari ${need} ${what.id}`, en: `${have} of ${need} ${what.en}` },
  };
}

function fewDeliveries(have: number, need: number): EvidenceGap {
  return {
    ...fewerThan(have, need, { id: 'pengiriman', en: 'deliveries' }),
    todo: {
      id: `Tidak ada tindakan; dinilai pada triwulan dengan paling sedikit ${need} pengiriman.`,
      en: `Nothing to do; rated in a quarter with at least ${need} deliveries.`,
    },
  };
}

/** More criteria than these are told by their codes only. */
const MOST_NAMED = 2;

function coverage({ model, coveragePct, missing }: EvidenceExtent, need: number): EvidenceGap {
  const lacking = MODELS[model].criteria.filter(({ code }) => missing.includes(code));
  const kept = lacking.filter(isKept);
  const names = (language: keyof Wording, of: readonly CriterionDefinition[]) =>
    of.length > MOST_NAMED
      ? of.map(({ code }) => code).join(', ')
      : of.map(({ code, name }) => `${name[language]} (${code})`).join('; ');
  return {
    says: {
      id: `Cakupan bukti ${String(coveragePct).replace('.', ',')}%, perlu paling sedikit ${need}%.`,
      en: `Evidence coverage ${coveragePct}%, at least ${need}% is needed.`,
    },
    brief: {
      id: `cakupan ${String(coveragePct).replace('.', ',')}% dari ${need}%`,
      en: `coverage ${coveragePct}% of ${need}%`,
    },
    todo:
      kept.length > 0
        ? { id: `Lengkapi bukti: ${names('id', kept)}.`, en: `Gather evidence: ${names('en', kept)}.` }
        : {
            id: `Belum dicatat di sistem ini: ${names('id', lacking)}.`,
            en: `Not kept in this system yet: ${names('en', lacking)}.`,
          },
  };
}
