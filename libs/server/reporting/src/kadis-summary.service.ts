import { Inject, Injectable } from '@nestjs/common';
import { Database, type Transaction, findRegion, getInstallation, reportedMonths } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { MEASURE_GROUPS } from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type KadisPageInput, kadisPage, reckoningDay } from '@monev/domain/reporting';
import { type Month, type Period, type RegionCode, kindOf, localDateOf, monthOfDate, timeZoneOf } from '@monev/kernel';
import { NotFoundError } from '@monev/server-kit';
import { EVALUATE_INDICATORS, type EvaluateIndicators } from './evaluate-indicators';
import { askedDecisions, dueFollowUps, openCriticalFindings } from './evidence/field-evidence';
import { familyEvidence } from './evidence/family-evidence';
import { followUpEvidence } from './evidence/follow-up-evidence';
import { outletLoad } from './evidence/outlet-load';
import { scoreEvidence } from './evidence/score-evidence';
import { type KadisReading, summaryType } from './kadis-mapping';
import { monthlyCounts } from './readings/monthly-counts';
import { onTimeSeries, openCriticalSeries } from './readings/monev-series';
import { notReckoned } from './readings/reading-series';
import { NotAMonthError } from './reporting.errors';
import { type KadisSummaryType } from './types/kadis-summary.type';

const ALL_MEASURES = MEASURE_GROUPS.flatMap((group) => group.measures);

/** The page of the head of office, from one picture of the data; the sentences are made by domain/reporting. */
@Injectable()
export class KadisSummaryService {
  constructor(
    private readonly database: Database,
    @Inject(EVALUATE_INDICATORS) private readonly evaluate: EvaluateIndicators,
  ) {}

  /**
   * `where` null: the first region of the actor, else the home province. `asked` null: the latest month with any report.
   * @throws {NotFoundError | NotAMonthError}
   */
  describe(actor: Actor, where: RegionCode | null, asked: Period | null): Promise<KadisSummaryType> {
    if (asked !== null && kindOf(asked) !== 'MONTH') throw new NotAMonthError(asked);
    return this.database.read(actor, async (tx) => {
      const code = where ?? ownRegion(actor) ?? (await getInstallation(tx)).homeProvince;
      const region = code && (await findRegion(tx, code));
      if (!region) throw new NotFoundError();
      return summaryType(await this.read(tx, region, asked as Month | null));
    });
  }

  private async read(tx: Transaction, region: RegionRow, asked: Month | null): Promise<KadisReading> {
    const zone = timeZoneOf(region.code);
    const now = new Date();
    const today = localDateOf(now, zone);
    const reported = await reportedMonths(tx, region.code, ALL_MEASURES);
    const month = asked ?? reported.at(-1) ?? monthOfDate(today);
    const counts = await monthlyCounts(tx, region.code, month);
    const families = await familyEvidence(tx, this.evaluate, region, month);
    const day = reckoningDay(month, today);
    const openCritical = await openCriticalFindings(tx, region.code, day);
    const decisions = await askedDecisions(tx, region.code);
    const series = [
      families.realisation,
      families.money,
      notReckoned('IND-SIX-01'),
      openCriticalSeries(counts),
      onTimeSeries(counts),
    ];
    const input: KadisPageInput = {
      ...{ period: month, regionName: region.name, zone, today: day },
      asOf: families.asOf ?? now,
      coverage: families.coverage,
      isDemo: (await getInstallation(tx)).isDemo,
      headline: families.headline,
      readings: series.map(({ reading }) => reading),
      evidence: {
        ...{ asOf: day, openCritical, followUps: followUpEvidence(counts), ...families.evidence },
        outletLoad: await outletLoad(tx, region, month, families.families, counts.at(-1)?.outletsActive ?? 0),
        ...(await scoreEvidence(tx, region, month)),
      },
      due: await dueFollowUps(tx, region.code, day),
      waiting: decisions.length,
    };
    return { region, reported, page: kadisPage(input), input, series, openCritical, decisions };
  }
}

/** Where somebody with own regions begins; null for who sees the whole province. */
function ownRegion({ scope }: Actor): RegionCode | null {
  return scope.kind === 'REGIONS' ? (scope.codes[0] ?? null) : null;
}
