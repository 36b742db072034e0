import { type Actor, type UserRole } from '../actor';
import { type Grant, agency, anywhere, district, masked, own, province, regency } from './grant';
import { type ResourceKind } from './resource';

/** Columns of the table: the roles, and the terminal of the machine itself. */
export type PolicyColumn = UserRole | 'LOCAL_OPERATOR';
export type PolicyRow = Readonly<Partial<Record<PolicyColumn, readonly Grant[]>>>;

const readInProvince = [province('R')];
const readAnywhere = [anywhere('R')];

/**
 * HANDBOOK §10, cell by cell: the one place that says who may do what. A missing cell is a refusal.
 * Two cells are spelled wider than their letters, because the act cannot be done blind: KADIS reads the warning to be
 * signed, the secretariat reads the drafts it makes. EXPORT goes with reading dashboards; voiding and closing go with V.
 * A member of the team verifies visits besides the secretariat ("a member verifies it", the order of the work, which
 * stands above §10); what a visit found is confirmed by the secretariat all the same.
 * The terminal imports, recounts and checks; it never verifies, signs or reads people's complaints.
 */
export const POLICY_TABLE: Readonly<Record<ResourceKind, PolicyRow>> = {
  KPM_COUNTS: {
    KADIS: readInProvince,
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('RCUV')],
    MONEV_OFFICER: readInProvince,
    REGENCY_OPERATOR: [regency('RCU')],
    DISTRICT_ASSISTANT: [district('R')],
    AUDITOR: readInProvince,
    LOCAL_OPERATOR: [province('RCU', ['COMPUTE'])],
  },
  IMPORT_BATCHES: {
    KADIS: readInProvince,
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('RCUV')],
    REGENCY_OPERATOR: [regency('RCU')],
    AUDITOR: readInProvince,
    LOCAL_OPERATOR: [province('RCU')],
  },
  INDICATORS: {
    KADIS: [province('R', ['EXPORT'])],
    TIKOR_MEMBER: [province('R', ['EXPORT'])],
    SECRETARIAT: [province('R', ['EXPORT'])],
    MONEV_OFFICER: [province('R', ['EXPORT'])],
    REGENCY_OPERATOR: [regency('R', ['EXPORT'])],
    DISTRICT_ASSISTANT: [district('R', ['EXPORT'])],
    AUDITOR: [province('R', ['EXPORT'])],
    LOCAL_OPERATOR: [province('R', ['EXPORT', 'COMPUTE'])],
  },
  MONEV_PLANS: {
    KADIS: [province('RS')],
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('RCU', ['ASSIGN'])],
    MONEV_OFFICER: [own('R')],
    REGENCY_OPERATOR: [regency('R')],
    DISTRICT_ASSISTANT: [district('R')],
    AUDITOR: readInProvince,
  },
  OUTLET_REGISTER: {
    KADIS: readInProvince,
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('RCUV')],
    MONEV_OFFICER: readInProvince,
    REGENCY_OPERATOR: [regency('RCU')],
    DISTRICT_ASSISTANT: [district('R')],
    AUDITOR: readInProvince,
    LOCAL_OPERATOR: [province('RCU')],
  },
  SUPPLIER_LEGAL: {
    KADIS: readInProvince,
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('RCUV')],
    MONEV_OFFICER: readInProvince,
    DISTRICT_ASSISTANT: [district('R')],
    AUDITOR: readInProvince,
  },
  TRADE_EVIDENCE: {
    KADIS: readInProvince,
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('RCUV')],
    MONEV_OFFICER: [province('RC')],
    REGENCY_OPERATOR: [regency('RCU')],
    DISTRICT_ASSISTANT: [district('RC')],
    AUDITOR: readInProvince,
    LOCAL_OPERATOR: [province('RCU')],
  },
  VISITS: {
    KADIS: readInProvince,
    TIKOR_MEMBER: [province('RV')],
    SECRETARIAT: [province('RV', ['ASSIGN', 'VOID'])],
    MONEV_OFFICER: [own('RCU')],
    REGENCY_OPERATOR: [regency('R')],
    DISTRICT_ASSISTANT: [district('R')],
    AUDITOR: readInProvince,
  },
  DISTRICT_VISITS: {
    KADIS: readInProvince,
    TIKOR_MEMBER: [province('RV')],
    SECRETARIAT: [province('RV', ['ASSIGN', 'VOID'])],
    MONEV_OFFICER: [own('RCU')],
    REGENCY_OPERATOR: [regency('R')],
    DISTRICT_ASSISTANT: [district('RCU')],
    AUDITOR: readInProvince,
  },
  FINDINGS: {
    KADIS: readInProvince,
    TIKOR_MEMBER: [province('R', ['COMMENT'])],
    SECRETARIAT: [province('RCUV', ['COMMENT', 'CLOSE', 'VOID'])],
    MONEV_OFFICER: [province('RC')],
    REGENCY_OPERATOR: [regency('RC')],
    DISTRICT_ASSISTANT: [district('C')],
    AUDITOR: readInProvince,
  },
  FOLLOW_UPS: {
    KADIS: readInProvince,
    TIKOR_MEMBER: [agency('RU')],
    SECRETARIAT: [province('RCUV', ['CLOSE', 'VOID'])],
    MONEV_OFFICER: readInProvince,
    REGENCY_OPERATOR: [regency('RU')],
    DISTRICT_ASSISTANT: [district('R')],
    AUDITOR: readInProvince,
  },
  SCORES: {
    KADIS: [province('RS')],
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('R', ['COMPUTE'])],
    MONEV_OFFICER: readInProvince,
    REGENCY_OPERATOR: [regency('R')],
    AUDITOR: [province('R', ['READ_DETAIL'])],
    LOCAL_OPERATOR: [province('R', ['COMPUTE'])],
  },
  WARNINGS: {
    KADIS: [province('RS')],
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('RC')],
    REGENCY_OPERATOR: [regency('R')],
    AUDITOR: readInProvince,
  },
  COACHING: {
    KADIS: readInProvince,
    TIKOR_MEMBER: readInProvince,
    SECRETARIAT: [province('RCU')],
    MONEV_OFFICER: [province('RC')],
    REGENCY_OPERATOR: [regency('R')],
    AUDITOR: readInProvince,
  },
  OBJECTIONS: {
    KADIS: readInProvince,
    TIKOR_MEMBER: [province('RV')],
    SECRETARIAT: [province('RC')],
    REGENCY_OPERATOR: [regency('R')],
    AUDITOR: readInProvince,
  },
  COMPLAINTS: {
    KADIS: [province('', ['READ_COUNT'])],
    TIKOR_MEMBER: [province('', ['READ_COUNT'])],
    SECRETARIAT: [province('RCU', ['READ_COUNT', 'READ_DETAIL'])],
    MONEV_OFFICER: [masked(own('R'))],
    REGENCY_OPERATOR: [regency('RU')],
    DISTRICT_ASSISTANT: [district('C')],
    AUDITOR: [masked(province('R', ['READ_COUNT']))],
  },
  MEETINGS: {
    KADIS: [province('RS')],
    TIKOR_MEMBER: [province('RC')],
    SECRETARIAT: [province('RCU')],
    MONEV_OFFICER: readInProvince,
    REGENCY_OPERATOR: [regency('R')],
    AUDITOR: readInProvince,
  },
  LEGAL_REGISTER: {
    KADIS: readAnywhere,
    TIKOR_MEMBER: readAnywhere,
    SECRETARIAT: [anywhere('RCU')],
    MONEV_OFFICER: readAnywhere,
    REGENCY_OPERATOR: readAnywhere,
    DISTRICT_ASSISTANT: readAnywhere,
    AUDITOR: readAnywhere,
  },
  REGION_LIST: {
    KADIS: readAnywhere,
    TIKOR_MEMBER: readAnywhere,
    SECRETARIAT: readAnywhere,
    MONEV_OFFICER: readAnywhere,
    REGENCY_OPERATOR: readAnywhere,
    DISTRICT_ASSISTANT: readAnywhere,
    AUDITOR: readAnywhere,
    SYSADMIN: readAnywhere,
    LOCAL_OPERATOR: readAnywhere,
  },
  INSTALLATION: {
    KADIS: readAnywhere,
    TIKOR_MEMBER: readAnywhere,
    SECRETARIAT: readAnywhere,
    MONEV_OFFICER: readAnywhere,
    REGENCY_OPERATOR: readAnywhere,
    DISTRICT_ASSISTANT: readAnywhere,
    AUDITOR: readAnywhere,
    SYSADMIN: [anywhere('RU')],
    LOCAL_OPERATOR: [anywhere('RCU')],
  },
  ACCOUNTS: { SYSADMIN: [anywhere('RCU')] },
  ACCOUNT_LOG: { SYSADMIN: readAnywhere, AUDITOR: [anywhere('R', ['EXPORT'])], LOCAL_OPERATOR: readAnywhere },
  AUDIT_LOG: { AUDITOR: [province('R', ['EXPORT'])], LOCAL_OPERATOR: readInProvince },
};

/** The column that speaks for an actor; null for a visitor, who has none. */
export function columnOf(actor: Actor): PolicyColumn | null {
  if (actor.kind === 'LOCAL_OPERATOR') return 'LOCAL_OPERATOR';
  return actor.kind === 'USER' ? actor.role : null;
}
