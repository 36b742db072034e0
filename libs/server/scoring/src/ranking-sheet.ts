import { GRADE_LABELS, NOT_RATEABLE, orderedRanking, parametersFor, adoptionOf } from '@monev/domain/scoring';
import { type IsoDate, type Wording } from '@monev/kernel';
import { type Sheet, type SheetColumn } from '@monev/server-kit';
import { type AskedRanking } from './asked-ranking';
import { gapsOf } from './evidence-gaps';
import { type RankedScore, type RegionRanking } from './ranking.service';
import { rollingOf } from './rolling';

interface SheetRow {
  readonly from: number | null;
  readonly to: number | null;
  readonly of: RankedScore;
  readonly rolling: number | null;
}

type Language = AskedRanking['language'];

const TITLES: Readonly<Record<AskedRanking['kind'], Wording>> = {
  SUPPLIER: { id: 'Peringkat penyedia', en: 'Ranking of suppliers' },
  E_WARONG: { id: 'Peringkat e-warong', en: 'Ranking of e-warong' },
  BANK_AGENT: { id: 'Peringkat agen bank', en: 'Ranking of bank agents' },
};
const ADVICE: Wording = {
  id: 'Skor adalah saran untuk pembinaan; tidak dipakai untuk mengarahkan e-warong kepada penyedia (BR-10, BR-25).',
  en: 'A score is advice for coaching; it is not used to steer e-warong towards a supplier (BR-10, BR-25).',
};

/** The ranked in the order of the screen, then, unless grades were chosen, those who cannot be rated. */
export function rankingSheet(
  { ranking, region, quarter }: RegionRanking,
  asked: AskedRanking,
  made: { isDemo: boolean; today: IsoDate; by: string },
): Sheet<SheetRow> {
  const say = (wording: Wording) => wording[asked.language];
  const rows = orderedRanking(
    ranking.ranked.map(({ from, to, subject }) => rowOf(subject, from, to, quarter)),
    asked.order,
    asked.grades,
  );
  const others = asked.grades.length > 0 ? [] : ranking.unranked.map((one) => rowOf(one, null, null, quarter));
  const parameters = parametersFor(quarter);
  const proposal =
    parameters && adoptionOf(parameters.version) === null ? { id: ' (usulan)', en: ' (proposal)' } : null;
  return {
    name: quarter,
    notes: [
      `${say(TITLES[asked.kind])}, ${region.name}, ${quarter}${made.isDemo ? ' (DATA CONTOH)' : ''}`,
      say({
        id: `Bobot versi ${parameters?.version ?? '–'}${proposal?.id ?? ''}; keadaan ${made.today}, diunduh oleh ${made.by}`,
        en: `Weights version ${parameters?.version ?? '–'}${proposal?.en ?? ''}; as of ${made.today}, downloaded by ${made.by}`,
      }),
      say(ADVICE),
    ],
    columns: columnsIn(asked.language),
    rows: [...rows, ...others],
  };
}

function rowOf(of: RankedScore, from: number | null, to: number | null, quarter: RegionRanking['quarter']) {
  const score = of.stored?.score ?? null;
  return {
    ...{ from, to, of, id: of.id, name: of.name },
    rolling: rollingOf(quarter, of.history).value,
    finalScore: score?.finalScore ?? null,
    coveragePct: score?.evidenceCoveragePct ?? null,
    grade: score?.grade ?? null,
  };
}

function columnsIn(language: Language): SheetColumn<SheetRow>[] {
  const column = (head: Wording, cell: SheetColumn<SheetRow>['cell'], width = 12) => {
    return { head: head[language], width, cell };
  };
  const scoreOf = ({ of }: SheetRow) => of.stored?.score ?? null;
  const published = (row: SheetRow) => (scoreOf(row)?.published === true ? scoreOf(row) : null);
  const gapsIn = ({ of, from }: SheetRow) => (of.stored && from === null ? gapsOf(of.stored) : []);
  return [
    column({ id: 'Peringkat dari', en: 'Rank from' }, ({ from }) => from),
    column({ id: 'sampai', en: 'to' }, ({ to }) => to),
    column({ id: 'Nama', en: 'Name' }, ({ of }) => of.name, 36),
    column({ id: 'Nomor register', en: 'Register number' }, ({ of }) => of.subject.number, 20),
    column({ id: 'Wilayah', en: 'Region' }, ({ of }) => of.subject.regionCode, 14),
    column({ id: 'Skor', en: 'Score' }, (row) => published(row)?.finalScore ?? null),
    column({ id: 'Rentang bawah', en: 'Interval from' }, (row) => published(row)?.interval?.lower ?? null),
    column({ id: 'Rentang atas', en: 'Interval to' }, (row) => published(row)?.interval?.upper ?? null),
    column({ id: 'Nilai', en: 'Grade' }, (row) => published(row)?.grade ?? null),
    column(
      { id: 'Sebutan', en: 'In words' },
      (row) => {
        const grade = published(row)?.grade;
        return (grade ? GRADE_LABELS[grade] : NOT_RATEABLE)[language];
      },
      20,
    ),
    column({ id: 'Skor berjalan', en: 'Rolling score' }, ({ rolling }) => rolling),
    column({ id: 'Kepercayaan', en: 'Confidence' }, (row) => scoreOf(row)?.confidence ?? null, 14),
    column(
      { id: 'Cakupan bukti %', en: 'Evidence coverage %' },
      (row) => scoreOf(row)?.evidenceCoveragePct ?? null,
      16,
    ),
    column(
      { id: 'Kegagalan kritis', en: 'Critical failures' },
      (row) => scoreOf(row)?.criticalFailures.join(', ') ?? null,
    ),
    column(
      { id: 'Yang kurang', en: 'What is missing' },
      (row) =>
        gapsIn(row)
          .map(({ says }) => says[language])
          .join(' ') || null,
      60,
    ),
    column(
      { id: 'Yang dapat dilakukan', en: 'What can be done' },
      (row) =>
        gapsIn(row)
          .map(({ todo }) => todo[language])
          .join(' ') || null,
      60,
    ),
  ];
}
