import { REGISTER_STATE_NAMES, type StatusMoves, mayMove, needsDocument } from '@monev/domain/registry';
import { DomainError, type ErrorClass } from '@monev/kernel';

/** The register has no way from one status to the other (HANDBOOK §7). */
export class StatusMoveRefusedError extends DomainError {
  readonly code = 'STATUS_MOVE_REFUSED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor(
    readonly from: keyof typeof REGISTER_STATE_NAMES,
    readonly to: keyof typeof REGISTER_STATE_NAMES,
  ) {
    const [before, after] = [REGISTER_STATE_NAMES[from], REGISTER_STATE_NAMES[to]];
    super({
      id: `Status tidak dapat berubah dari "${before.id}" menjadi "${after.id}".`,
      en: `The status cannot change from "${before.en}" to "${after.en}".`,
    });
  }
}

/** What bank, ministry or governor decides is recorded with their decree or letter (BR-06, BR-14). */
export class StatusDocumentMissingError extends DomainError {
  readonly code = 'STATUS_DOCUMENT_MISSING';
  constructor() {
    super({
      id: 'Sebutkan nomor surat atau keputusan yang menjadi dasar perubahan status ini.',
      en: 'Name the letter or decree that this change of status rests on.',
    });
  }
}

/** @throws {StatusMoveRefusedError | StatusDocumentMissingError} */
export function demandMove<Status extends keyof typeof REGISTER_STATE_NAMES>(
  moves: StatusMoves<Status>,
  row: { readonly status: Status },
  wish: { readonly status?: Status | null; readonly statusDocument?: string | null },
): void {
  const to = wish.status ?? row.status;
  if (!mayMove(moves, row.status, to)) throw new StatusMoveRefusedError(row.status, to);
  if (to !== row.status && needsDocument(to) && !wish.statusDocument?.trim()) throw new StatusDocumentMissingError();
}
