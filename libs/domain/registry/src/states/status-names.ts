import { type Wording } from '@monev/kernel';
import { type DeliveryState } from './delivery-state';
import { type MouState } from './mou-state';
import { type BankAgentStatus, type EWarongStatus, type SupplierStatus } from './status-moves';

type RegisterState = EWarongStatus | BankAgentStatus | SupplierStatus | MouState | DeliveryState;

/** States of the register as people read them. One word is one state wherever it occurs. */
export const REGISTER_STATE_NAMES: Readonly<Record<RegisterState, Wording>> = {
  PROPOSED: { id: 'Diusulkan', en: 'Proposed' },
  ACTIVE: { id: 'Aktif', en: 'Active' },
  UNDER_COACHING: { id: 'Dalam pembinaan', en: 'Under coaching' },
  SUSPENDED: { id: 'Ditangguhkan', en: 'Suspended' },
  DEACTIVATED: { id: 'Dinonaktifkan', en: 'Deactivated' },
  REVOKED: { id: 'Dicabut', en: 'Revoked' },
  CANDIDATE: { id: 'Calon', en: 'Candidate' },
  LISTED: { id: 'Terdaftar', en: 'Listed' },
  SUSPENDED_RECOMMENDED: { id: 'Direkomendasikan ditangguhkan', en: 'Suspension recommended' },
  DELISTED: { id: 'Dikeluarkan dari daftar', en: 'Delisted' },
  DRAFT: { id: 'Rancangan', en: 'Draft' },
  EXPIRED: { id: 'Kedaluwarsa', en: 'Expired' },
  TERMINATED: { id: 'Diakhiri', en: 'Terminated' },
  ORDERED: { id: 'Dipesan', en: 'Ordered' },
  RECEIVED: { id: 'Diterima, belum diperiksa', en: 'Received, not yet checked' },
  ACCEPTED: { id: 'Diterima seluruhnya', en: 'Accepted' },
  PARTLY_REJECTED: { id: 'Ditolak sebagian', en: 'Partly rejected' },
  REJECTED: { id: 'Ditolak', en: 'Rejected' },
  REPLACED: { id: 'Diganti', en: 'Replaced' },
};
