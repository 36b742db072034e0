import { type MonevCounts } from '@monev/data';
import { type KadisEvidence } from '@monev/domain/reporting';

/** Follow-ups due in the last of the months (IND-FND-04); null when none was. */
export function followUpEvidence(months: readonly MonevCounts[]): KadisEvidence['followUps'] {
  const now = months.at(-1);
  if (!now || now.followUpsDue === 0) return null;
  return { due: now.followUpsDue, onTime: now.followUpsOnTime, target: 90, acceptable: 75 };
}
