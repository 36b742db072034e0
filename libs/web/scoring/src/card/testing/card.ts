import { type ScorecardFieldsFragment } from '@monev/contracts';
import {
  LATEST_PARAMETERS,
  MODELS,
  evidenceJson,
  pointsLost,
  readEvidence,
  scoreSubject,
  whyUnscored,
} from '@monev/domain/scoring';

type Inputs = Readonly<Record<string, unknown>>;
const both = (wording: { id: string; en: string }) => ({ idn: wording.id, eng: wording.en });

/** EX-2 of SCORING §7: 55.83, D, full evidence. */
export const MEDIOCRE: Inputs = {
  ...{ lotsInspected: 18, lotsPassed: 15, orderedKg: 30000, acceptedKg: 29100, lotsLabelOk: 17 },
  ...{ priceDeviationPct: '3.5', invoiceLines: 60, invoiceLinesMatched: 58, deliveries: 30, deliveriesOnTime: 26 },
  ...{ lotsRejected: 3, lotsReplacedIn24h: 1, complaints: 9, complaintsAnsweredIn7wd: 7 },
  ...{ docsRequired: 10, docsValid: 9, findingsDue: 4, findingsClosedOnTime: 3, nInspected: 18, nSites: 6 },
};

/** EX-3: 95.11 raw, capped at 59.99 by CF5; two criteria cannot occur. */
export const CAPPED: Inputs = {
  ...{ lotsInspected: 12, lotsPassed: 12, orderedKg: 20000, acceptedKg: 19960, lotsLabelOk: 12 },
  ...{ priceDeviationPct: '1.2', invoiceLines: 40, invoiceLinesMatched: 40, deliveries: 20, deliveriesOnTime: 19 },
  ...{ lotsRejected: 0, lotsReplacedIn24h: 0, complaints: 0, complaintsAnsweredIn7wd: 0 },
  ...{ docsRequired: 10, docsValid: 10, findingsDue: 1, findingsClosedOnTime: 1, nInspected: 12, nSites: 4 },
  criticalFailures: ['CF5'],
};

/** EX-4: nobody inspected or surveyed, invoices withheld: 60.61, not published. */
export const THIN: Inputs = {
  ...{ lotsInspected: 0, lotsPassed: 0, orderedKg: 9000, acceptedKg: 8955, priceDeviationPct: null },
  ...{ priceQuotesCollected: 0, invoiceLines: 'not handed over on request', deliveries: 10, deliveriesOnTime: 9 },
  ...{ lotsRejected: 0, complaints: 1, complaintsAnsweredIn7wd: 1, docsRequired: 10, docsValid: 6, findingsDue: 0 },
  ...{ nInspected: 0, nSites: 0 },
};

/** The card that the server would send for some inputs, reckoned by the same engine. */
export function cardOf(inputs: Inputs, differs: Partial<ScorecardFieldsFragment> = {}): ScorecardFieldsFragment {
  const evidence = readEvidence({ model: 'SUPPLIER', inputs });
  const score = scoreSubject(evidence);
  const lost = pointsLost(evidence, LATEST_PARAMETERS);
  const model = MODELS[score.model];
  const count = (key: string) => (typeof inputs[key] === 'number' ? String(inputs[key]) : null);
  const aspects = model.aspects.map(({ code, name }) => {
    const found = score.aspects.find((one) => one.code === code);
    const criteria = model.criteria
      .filter(({ aspect }) => aspect === code)
      .map((criterion) => {
        const scored = score.criteria.find((one) => one.code === criterion.code);
        if (!scored) throw new RangeError(`${criterion.code} was not reckoned.`);
        const missing = whyUnscored(criterion, scored.mark);
        const share = criterion.measure.kind === 'SHARE' ? criterion.measure : null;
        return {
          ...{ code: criterion.code, mark: scored.mark, measure: scored.measure, subScore: scored.subScore },
          ...{ weight: scored.weight, zeroAt: scored.zeroAt, fullAt: scored.fullAt },
          name: both(criterion.name),
          evidenceSource: both(criterion.evidence),
          missing: missing && both(missing),
          part: share && count(share.part),
          whole: share && count(share.whole),
          effectiveWeight: lost.criteria.find((one) => one.code === criterion.code)?.weight ?? null,
          pointsLost: lost.criteria.find((one) => one.code === criterion.code)?.lost ?? null,
          peers: { median: 90, count: 19 },
        };
      });
    return {
      ...{ code, name: both(name), score: found?.score ?? null },
      weight: criteria.reduce((sum, { weight }) => sum + weight, 0),
      effectiveWeight: found?.effectiveWeight ?? 0,
      pointsLost: lost.aspects[code] ?? null,
      criteria,
    };
  });
  return {
    subject: { kind: 'SUPPLIER', id: 'p1', number: 'P-1', name: 'CV Lumbung Nusa', regionCode: null },
    quarter: '2021-Q2',
    result: {
      ...{ version: 2, computedAt: '2021-07-14T02:00:00Z', rawScore: score.rawScore, cap: score.cap },
      ...{ finalScore: score.finalScore, evidenceCoveragePct: score.evidenceCoveragePct },
      ...{ confidence: score.confidence, grade: score.grade, published: score.published, interval: score.interval },
      gradeLabel: both({ id: score.grade ? 'Kurang' : 'Belum Dapat Dinilai', en: 'Poor' }),
      evidenceMark: null,
      criticalFailures: [...score.criticalFailures],
    },
    parameterVersion: score.parameterVersion,
    parameters: { version: '2017-1', validFrom: '2017-01-01', source: 'usulan', proposal: true, adoptedBy: null },
    inputsHash: 'a'.repeat(64),
    inputs: JSON.stringify({ id: 'P-1 2021-Q2', ...evidenceJson(evidence) }),
    rank: { from: 19, to: 19, of: 19 },
    lostByCap: lost.byCap,
    aspects,
    history: [
      { quarter: '2020-Q3', scored: true, finalScore: 78.4, grade: 'B', rolling: 78.4, peers: null, missing: [] },
      {
        ...{ quarter: '2020-Q4', scored: true, finalScore: null, grade: null, rolling: 78.4, peers: null },
        missing: [
          {
            says: both({ id: 'Ada 2 lot diperiksa, perlu paling sedikit 3.', en: '' }),
            todo: both({ id: '', en: '' }),
          },
        ],
      },
      { quarter: '2021-Q1', scored: false, finalScore: null, grade: null, rolling: null, peers: null, missing: [] },
      {
        ...{ quarter: '2021-Q2', scored: true, finalScore: score.finalScore, grade: score.grade, rolling: 60.77 },
        ...{ peers: { median: 80.96, count: 19 }, missing: [] },
      },
    ],
    lkpp: score.lkpp && {
      ...{ value: score.lkpp.value, category: score.lkpp.category },
      perAspect: Object.entries(score.lkpp.perAspect).map(([aspect, band]) => ({ aspect, band })),
    },
    criticalFindings: score.criticalFailures.map((code) => ({
      ...{ code, findingId: 't1', findingNo: 'T-2021-0166', patternCode: 'FP-01', occurredOn: '2021-05-03' },
      patternName: both({ id: 'Pemaketan barang', en: 'Bundling of goods' }),
    })),
    missing: score.published
      ? []
      : [
          {
            says: both({ id: 'Ada 0 lot diperiksa, perlu paling sedikit 3.', en: 'There are 0 lots.' }),
            todo: both({ id: 'Periksa 3 lot lagi.', en: 'Inspect 3 more lots.' }),
          },
        ],
    rolling: { value: 60.77, grade: 'C' },
    recommendations: [
      {
        ...{ step: 'SP1', addressee: 'SUBJECT', dueInDays: 14, reviewInDays: null, waitsForCoaching: true },
        grounds: both({ id: 'Nilai D pada triwulan ini.', en: 'Grade D in this quarter.' }),
      },
    ],
    versions: [
      {
        ...{ version: 2, cause: 'COMPUTED', computedAt: '2021-07-14T02:00:00Z', finalScore: score.finalScore },
        ...{ grade: score.grade, parameterVersion: '2017-1', inputsHash: 'a'.repeat(64) },
      },
      {
        ...{ version: 1, cause: 'COMPUTED', computedAt: '2021-07-01T02:00:00Z', finalScore: 61.2, grade: 'C' },
        ...{ parameterVersion: '2017-1', inputsHash: 'b'.repeat(64) },
      },
    ],
    countsHidden: false,
    ...differs,
  };
}
