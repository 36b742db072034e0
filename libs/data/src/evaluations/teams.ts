import { randomUUID } from 'node:crypto';
import { type RegionCode } from '@monev/kernel';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';

/** People who usually go together; a visit keeps the people it was assigned to, not the team. */
export interface MonevTeam {
  readonly id: string;
  readonly regionCode: RegionCode;
  readonly name: string;
  readonly memberIds: readonly string[];
}

const COLUMNS = 'id, region_code AS "regionCode", name, member_ids AS "memberIds"';

export async function listTeams(tx: Transaction): Promise<MonevTeam[]> {
  return tx.query(`SELECT ${COLUMNS} FROM monev_teams ORDER BY name, id`);
}

export async function createTeam(
  tx: Transaction,
  audit: AuditTrail,
  team: Omit<MonevTeam, 'id'> & { createdBy: string },
): Promise<MonevTeam> {
  const [created] = (await tx.query(
    `INSERT INTO monev_teams (id, region_code, name, member_ids, created_by) VALUES ($1, $2, $3, $4, $5)
     RETURNING ${COLUMNS}`,
    [randomUUID(), team.regionCode, team.name, team.memberIds, team.createdBy],
  )) as [MonevTeam];
  audit.record({
    action: 'team.create',
    object: { kind: 'monev_team', id: created.id },
    regionCode: created.regionCode,
    after: { name: created.name, memberIds: created.memberIds },
  });
  return created;
}
