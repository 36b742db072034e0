/** ORDERED until it comes; then by what was accepted of its lines (HANDBOOK 7.10). */
export type DeliveryState = 'ORDERED' | 'RECEIVED' | 'ACCEPTED' | 'PARTLY_REJECTED' | 'REJECTED' | 'REPLACED';

export interface DeliveredLine {
  readonly acceptedQty: number | null;
  readonly rejectedQty: number | null;
  readonly replacedAt: string | null;
}

/** RECEIVED: nobody has said yet what was accepted. REPLACED: everything that was rejected came again. */
export function deliveryStateOf(receivedAt: string | null, lines: readonly DeliveredLine[]): DeliveryState {
  if (receivedAt === null) return 'ORDERED';
  const rejected = lines.filter((line) => (line.rejectedQty ?? 0) > 0);
  if (rejected.length > 0 && rejected.every((line) => line.replacedAt !== null)) return 'REPLACED';
  if (rejected.length > 0) return lines.some((line) => (line.acceptedQty ?? 0) > 0) ? 'PARTLY_REJECTED' : 'REJECTED';
  return lines.every((line) => line.acceptedQty === null) ? 'RECEIVED' : 'ACCEPTED';
}
