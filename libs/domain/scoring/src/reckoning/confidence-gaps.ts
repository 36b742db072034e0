import { Fraction, type Wording } from '@monev/kernel';
import { type ScoreModel } from '../criteria/criterion';
import { type ConfidenceFloor, type ScoringParameters } from '../parameters/scoring-parameters';
import { type Confidence } from './confidence';

/** What a confidence was judged by (SCORING 2.2). */
export interface EvidenceExtent {
  readonly model: ScoreModel;
  readonly confidence: Confidence;
  readonly coveragePct: number;
  readonly inspected: number;
  readonly sites: number;
  /** Suppliers only; null where nobody knows the number. */
  readonly deliveries: number | null;
}

const INSPECTED: Readonly<Record<ScoreModel, Wording>> = {
  SUPPLIER: { id: 'lot diperiksa', en: 'lots inspected' },
  E_WARONG: { id: 'barang diperiksa', en: 'items checked' },
  AGENT: { id: 'penyelesaian dana jatuh tempo', en: 'settlements due' },
};
const SITES: Readonly<Record<ScoreModel, Wording>> = {
  SUPPLIER: { id: 'tempat berbeda', en: 'distinct sites' },
  E_WARONG: { id: 'kunjungan', en: 'visits' },
  AGENT: { id: 'bulan dengan log bank', en: 'months with a bank log' },
};

/** What would have to be there for the next level of confidence, one sentence each; empty at HIGH. */
export function confidenceGaps(extent: EvidenceExtent, parameters: ScoringParameters): Wording[] {
  if (extent.confidence === 'HIGH') return [];
  const { high, medium } = parameters.confidence;
  const gaps = floorGaps(extent, extent.confidence === 'LOW' ? medium : high);
  const few = extent.deliveries !== null && extent.deliveries < parameters.leastDeliveries;
  return few ? [fewer(extent.deliveries ?? 0, parameters.leastDeliveries, DELIVERIES), ...gaps] : gaps;
}

const DELIVERIES: Wording = { id: 'pengiriman', en: 'deliveries' };

function floorGaps(extent: EvidenceExtent, floor: ConfidenceFloor): Wording[] {
  const coverage = Fraction.parse(String(extent.coveragePct)).compare(Fraction.of(floor.coveragePct)) < 0;
  const percent = (value: number) => String(value).replace('.', ',');
  return [
    ...(coverage
      ? [
          {
            id: `Cakupan bukti ${percent(extent.coveragePct)}%, perlu paling sedikit ${floor.coveragePct}%.`,
            en: `Evidence coverage ${extent.coveragePct}%, at least ${floor.coveragePct}% is needed.`,
          },
        ]
      : []),
    ...(extent.inspected < floor.inspected ? [fewer(extent.inspected, floor.inspected, INSPECTED[extent.model])] : []),
    ...(extent.sites < floor.sites ? [fewer(extent.sites, floor.sites, SITES[extent.model])] : []),
  ];
}

function fewer(have: number, need: number, what: Wording): Wording {
  return {
    id: `Ada ${have} ${what.id}, perlu paling sedikit ${need}.`,
    en: `There are ${have} ${what.en}, at least ${need} are needed.`,
  };
}
