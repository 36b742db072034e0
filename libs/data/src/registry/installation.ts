import { type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { raiseDataVersion } from './data-version';
import { InstallationEntity } from './installation.entity';

export interface Installation {
  /** Null until somebody has chosen it on the first page. */
  readonly homeProvince: RegionCode | null;
  /** The demo province: every screen and export is marked DATA CONTOH. */
  readonly isDemo: boolean;
}

export async function getInstallation(tx: Transaction): Promise<Installation> {
  const row = await tx.findOneByOrFail(InstallationEntity, { id: 1 });
  return { homeProvince: row.homeProvince as RegionCode | null, isDemo: row.isDemo };
}

/** The province that the first page opens with. */
export async function chooseHomeProvince(tx: Transaction, code: RegionCode): Promise<void> {
  await tx.update(InstallationEntity, { id: 1 }, { homeProvince: code });
  await raiseDataVersion(tx, []);
}
