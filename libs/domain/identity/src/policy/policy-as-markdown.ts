import { USER_ROLES } from '../actor';
import { OPERATION_RULES } from '../operations/operation-rules';
import { type OperationRule } from '../operations/operation-rule';
import { ROLE_PROFILES, sessionLimitsOf } from '../roles/role-profile';
import { type Grant } from './grant';
import { POLICY_TABLE, type PolicyColumn } from './policy-table';
import { RESOURCE_KINDS } from './resource';

const COLUMNS: readonly PolicyColumn[] = [...USER_ROLES, 'LOCAL_OPERATOR'];
const HOUR = 3_600_000;

/** AUTHZ.md: who may do what, written from the policy itself so that it cannot say anything else. */
export function policyAsMarkdown(): string {
  return [
    '# Who may do what',
    '',
    'Written by the program from `libs/domain/identity`; change the policy, not this page. Source: HANDBOOK §10.',
    'Reach: P province, K own kabupaten/kota, D own kecamatan, O assigned to oneself, AGENCY own agency,',
    'ANYWHERE lies in no region. An empty cell is a refusal. Nobody holds DELETE.',
    '',
    '## Roles',
    '',
    ...rolesTable(),
    '',
    '## Rights',
    '',
    ...rightsTable(),
    '',
    '## Separation of duties',
    '',
    'VALIDATE, CLOSE, VOID and SIGN are refused to whoever filed, drafted or edited the thing. CLOSE and VOID also want',
    'somebody else than who asked for it; a draft is voided by its confirmer alone. Where the authors are not known,',
    'the act is refused.',
    '',
    '## Operations',
    '',
    ...operationsTable(),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function rolesTable(): string[] {
  return table(
    ['role', 'name', 'regions', 'second factor', 'session idle / absolute'],
    USER_ROLES.map((role) => {
      const profile = ROLE_PROFILES[role];
      const limits = sessionLimitsOf(role);
      return [
        role,
        profile.label.id,
        profile.reach,
        profile.needsTotp ? 'TOTP' : '',
        `${limits.idle / HOUR} h / ${limits.absolute / HOUR} h`,
      ];
    }),
  );
}

function rightsTable(): string[] {
  return table(
    ['resource', ...COLUMNS],
    RESOURCE_KINDS.map((kind) => [
      kind,
      ...COLUMNS.map((column) => (POLICY_TABLE[kind][column] ?? []).map(grantText).join('; ')),
    ]),
  );
}

function grantText(grant: Grant): string {
  return `${grant.actions.join(' ')} · ${grant.reach}${grant.masked ? ' · masked' : ''}`;
}

function operationsTable(): string[] {
  return table(
    ['operation', 'asks for'],
    [...OPERATION_RULES].map(([name, rule]) => [`\`${name}\``, ruleText(rule)]),
  );
}

function ruleText(rule: OperationRule): string {
  if (rule.access === 'PUBLIC') return `open to all: ${rule.why}`;
  if (rule.access === 'SIGNED_IN') return `signed in: ${rule.why}`;
  return `${rule.action} on ${rule.resource}${rule.region ? ` in the region of \`${rule.region}\`` : ''}`;
}
