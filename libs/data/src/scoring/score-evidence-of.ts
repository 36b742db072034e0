import { type Transaction } from '../connection/transaction';
import { agentEvidence } from './agent-evidence';
import { eWarongEvidence } from './e-warong-evidence';
import { type EvidenceQuestion, type ScoredKind, type SubjectEvidence } from './subject-evidence';
import { supplierEvidence } from './supplier-evidence';

const EVIDENCE: Readonly<Record<ScoredKind, (tx: Transaction, asked: EvidenceQuestion) => Promise<SubjectEvidence[]>>> =
  { SUPPLIER: supplierEvidence, E_WARONG: eWarongEvidence, BANK_AGENT: agentEvidence };

/**
 * Evidence of one kind for a quarter, by id of the subject. Only the registered have any; ids the register does not know
 * are left out. To be read by somebody who sees everything: a score is of the whole province.
 */
export function scoreEvidence(tx: Transaction, kind: ScoredKind, asked: EvidenceQuestion): Promise<SubjectEvidence[]> {
  return EVIDENCE[kind](tx, asked);
}
