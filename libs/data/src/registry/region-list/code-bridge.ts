import { type CodeBridgeRow } from '@monev/domain/registry';
import { regionCode } from '@monev/kernel';
import rows from '../assets/code-bridge.json';

/** BPS codes beside the official ones, with both names: in DKI the same digits mean different regions. */
export const CODE_BRIDGE: readonly CodeBridgeRow[] = rows.map((row) => ({
  ...row,
  regionCode: regionCode(row.regionCode),
}));
