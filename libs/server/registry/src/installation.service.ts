import { Inject, Injectable } from '@nestjs/common';
import { Database, chooseHomeProvince, dataVersion, findRegion, getInstallation } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type RegionCode, levelOf, localDateOf, timeZoneOf } from '@monev/kernel';
import { BadInputError, RUNTIME_CONFIG, type RuntimeConfig, regionTypeOf } from '@monev/server-kit';
import { type InstallationType } from './installation.type';

const DEMO_NOTE = {
  idn: 'angka karangan untuk peragaan, bukan data sebenarnya',
  eng: 'made-up figures for demonstration, not real data',
};

/** The one row that says which province this installation serves first. */
@Injectable()
export class InstallationService {
  constructor(
    private readonly database: Database,
    @Inject(RUNTIME_CONFIG) private readonly config: RuntimeConfig,
  ) {}

  describe(actor: Actor): Promise<InstallationType> {
    return this.database.read(actor, async (tx) => {
      const installation = await getInstallation(tx);
      const home = installation.homeProvince ? await findRegion(tx, installation.homeProvince) : null;
      const suggestedProvince = this.config.suggestedProvince;
      return {
        homeProvince: home && regionTypeOf(home),
        suggestedProvince,
        isDemo: installation.isDemo,
        demoNote: installation.isDemo ? DEMO_NOTE : null,
        dataVersion: await dataVersion(tx),
        today: localDateOf(new Date(), timeZoneOf(home?.code ?? suggestedProvince)),
      };
    });
  }

  /** @throws {BadInputError} when the code is not that of a province in the region list. */
  async chooseHome(actor: Actor, code: RegionCode): Promise<InstallationType> {
    await this.database.write(actor, async (tx, audit) => {
      const province = levelOf(code) === 'PROVINCE' ? await findRegion(tx, code) : null;
      if (!province) {
        throw new BadInputError('code', {
          id: `Kode ${code} bukan kode provinsi. Pilih salah satu provinsi dalam daftar.`,
          en: `${code} is not a province. Choose one from the list.`,
        });
      }
      const before = await getInstallation(tx);
      await chooseHomeProvince(tx, code);
      audit.record({
        action: 'installation.choose-home-province',
        object: { kind: 'installation', id: '1' },
        before: { homeProvince: before.homeProvince },
        after: { homeProvince: code },
      });
    });
    return this.describe(actor);
  }
}
