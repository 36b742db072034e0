import { type ParameterName } from '@monev/domain/registry';
import { type IsoDate, type RegionCode, addDays, ancestorAt, isoDate } from '@monev/kernel';
import { type Transaction, withWholeCountry } from '../connection/transaction';
import { refreshObservationsWithin } from '../evaluations/visit-observations';
import { type EditableRegister } from '../registry/actors/record-edit';
import { CHANGED_PRICES, MARK_SCORES_UNDER_MOU_POLICY, MARK_TOUCHED_SCORES } from './touched-scores.sql';

/** What was recorded: an accepted file, or the latest edit of a register row. */
export type Recording = { readonly batchId: string } | { readonly register: EditableRegister; readonly id: string };

const SURVEY_REACH_DAYS = 14;
const ALL_LATER = isoDate('9999-12-31');

/**
 * Marks the scores that rest on what was just recorded, and brings visits up to date whose prices were compared with other
 * references before. In the transaction of the recording, after it: imports and edits call this, and nothing else has to be
 * known about scores there. Marks too many rather than too few; a score that did not change stores no version.
 */
export async function markTouchedScores(tx: Transaction, recording: Recording): Promise<void> {
  const asked = 'batchId' in recording ? [recording.batchId, null] : [null, await momentOf(tx, recording)];
  const prices = (await tx.query(
    `SELECT region_code AS "regionCode", is_survey AS "isSurvey", first_day::text AS "firstDay", last_day::text AS "lastDay"
     FROM (${CHANGED_PRICES}) AS price ORDER BY region_code, is_survey`,
    asked,
  )) as ChangedPrices[];
  for (const span of spansOf(prices)) await refreshObservationsWithin(tx, span);
  await withWholeCountry(tx, () => tx.query(MARK_TOUCHED_SCORES, asked));
}

/**
 * Marks the scores that rest on a dated parameter, from a day on in a region and below (null: everywhere), in the transaction
 * that enters it. Of all parameters the MoU policy alone moves a score: the others are no evidence of any model.
 */
export async function markScoresUnderParameter(
  tx: Transaction,
  entered: { readonly name: ParameterName; readonly region: RegionCode | null; readonly from: IsoDate },
): Promise<void> {
  if (entered.name !== 'mouPolicy') return;
  const asked = [entered.region ?? '', entered.from];
  await withWholeCountry(tx, () => tx.query(MARK_SCORES_UNDER_MOU_POLICY, asked));
}

async function momentOf(tx: Transaction, { register, id }: { register: EditableRegister; id: string }) {
  const [row] = (await tx.query(
    `SELECT recorded_from::text AS at FROM ${register} WHERE id = $1 AND recorded_to IS NULL`,
    [id],
  )) as { at: string }[];
  return row?.at ?? null;
}

interface ChangedPrices {
  readonly regionCode: RegionCode;
  readonly isSurvey: boolean;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

/** One span for all surveys and one for HAP and HET: a visit is brought up to date twice at most. */
function spansOf(prices: readonly ChangedPrices[]): { regions: RegionCode[]; from: IsoDate; until: IsoDate }[] {
  return [true, false].flatMap((isSurvey) => {
    const own = prices.filter((price) => price.isSurvey === isSurvey);
    if (own.length === 0) return [];
    const days = own.flatMap((price) => [price.firstDay, price.lastDay]).sort();
    const [first, last] = [days[0] as IsoDate, days[days.length - 1] as IsoDate];
    const regions = own.map(({ regionCode }) =>
      isSurvey ? (ancestorAt(regionCode, 'DISTRICT') ?? regionCode) : regionCode,
    );
    return [
      isSurvey
        ? { regions, from: addDays(first, -SURVEY_REACH_DAYS), until: addDays(last, SURVEY_REACH_DAYS) }
        : { regions, from: first, until: ALL_LATER },
    ];
  });
}
