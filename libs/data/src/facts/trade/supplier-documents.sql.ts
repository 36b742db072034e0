import { mandatoryDocuments } from '@monev/domain/registry';

const LEGAL_FORMS = ['PT', 'CV', 'UD', 'KOPERASI', 'BUMD', 'BUMN', 'PERORANGAN'];

/** What `mandatoryDocuments` asks of each kind of supplier, as rows; the MoU is judged apart. */
const MANDATORY_ROWS = LEGAL_FORMS.flatMap((legalForm) =>
  [true, false, null].flatMap((hasOwnWarehouse) =>
    mandatoryDocuments({ legalForm, hasOwnWarehouse }, 'ALLOWED').map(
      (kind) => `('${legalForm}', ${hasOwnWarehouse}::boolean, '${kind}')`,
    ),
  ),
);
/** A FROM with one row, `mandatory.kind`, for each document asked of `suppliers AS subject` (HANDBOOK 7.6). */
export const MANDATORY_OF_SUBJECT = `(
      SELECT rule.kind FROM (VALUES ${MANDATORY_ROWS.join(', ')}) AS rule (legal_form, has_own_warehouse, kind)
      WHERE  rule.legal_form = subject.legal_form
        AND  rule.has_own_warehouse IS NOT DISTINCT FROM subject.has_own_warehouse) AS mandatory`;

/**
 * Whether the document `mandatory.kind` of `subject` was known to hold on a day, whichever was entered first: a renewal does not take away the one
 * before it. What an undone file said is not known.
 */
export const documentHeld = (day: string) => `EXISTS (
      SELECT 1 FROM (
        SELECT DISTINCT ON (paper.document_no, paper.issued_on) paper.issued_on, paper.valid_until
        FROM   supplier_documents AS paper
        WHERE  paper.supplier_no = subject.supplier_no AND paper.document_kind = mandatory.kind
          AND  (paper.recorded_to IS NULL
                OR NOT EXISTS (SELECT 1 FROM import_batches AS file WHERE file.id = paper.batch_id AND file.state = 'UNDONE'))
        ORDER  BY paper.document_no, paper.issued_on, paper.recorded_from DESC) AS known
      WHERE (known.issued_on IS NULL OR known.issued_on <= ${day}) AND (known.valid_until IS NULL OR known.valid_until >= ${day}))`;
