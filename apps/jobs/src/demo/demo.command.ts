import * as fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { regionsWithin } from '@monev/data';
import { AcceptImportService, StageImportService } from '@monev/server/intake';
import { InstallationService } from '@monev/server/registry';
import { openDemoAccount } from '@monev/server/identity';
import { EXIT } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { type CommandContext, withStore } from '../with-store';
import { actorFiles } from './actors/actors-of-a-year';
import { type DemoFile, kpmFiles, stageFiles } from './demo-files';
import { DEMO_PROVINCE, type DemoVillage, demoCounts, demoStages } from './demo-province';

const POPULATION_FILE = path.resolve('apps/jobs/demo-data/jakarta_penduduk_kelurahan_2024.csv');

/** Makes the demo province in its own database, every file through the real import. Run again it changes nothing. */
export async function runDemo(printer: Printer): Promise<number> {
  const imported = await withStore({ demo: true }, async (context) => {
    await settleIn(context);
    const intake = {
      staging: new StageImportService(context.database),
      acceptance: new AcceptImportService(context.database),
    };
    const files = [populationFile(), ...(await provinceFiles(context))];
    let fresh = 0;
    for (const file of files) {
      const taken = await importFile(context, intake, file);
      fresh += taken ? 1 : 0;
      printer.say(`${taken ? 'diimpor' : 'sudah ada'}: ${file.name}`);
    }
    return { files: files.length, fresh, account: await openDemoAccount(context.database, context.actor) };
  });
  printer.result({ status: 'READY', province: DEMO_PROVINCE.code, kpm: DEMO_PROVINCE.kpm, ...imported }, () => [
    `Provinsi contoh siap: ${imported.files} berkas, ${imported.fresh} baru. Semua layar bertanda DATA CONTOH.`,
    'Lihat dengan: npm start -- --demo',
    `Masuk sebagai ${imported.account.email} dengan kata sandi ${imported.account.password}`,
    '(hanya dapat membaca; kata sandinya baru setiap kali npm run demo dijalankan)',
  ]);
  return EXIT.OK;
}

/** The demo installation serves the demo province, so that no page has to ask. */
async function settleIn({ database, actor, config }: CommandContext): Promise<void> {
  const installation = new InstallationService(database, config);
  if (!(await installation.describe(actor)).homeProvince) await installation.chooseHome(actor, DEMO_PROVINCE.code);
}

function populationFile(): DemoFile {
  return { name: path.basename(POPULATION_FILE), text: fs.readFileSync(POPULATION_FILE, 'utf8') };
}

async function provinceFiles({ database, actor }: CommandContext): Promise<DemoFile[]> {
  const regions = await database.read(actor, (tx) => regionsWithin(tx, DEMO_PROVINCE.code, 'VILLAGE'));
  const villages = weighVillages(regions.map((region) => region.code));
  const counts = demoCounts(villages);
  return [...kpmFiles(counts), ...stageFiles(demoStages(counts)), ...actorFiles(villages)];
}

/** Villages weigh alike: what differs between them is drawn by the seeded generator. */
function weighVillages(codes: readonly DemoVillage['code'][]): DemoVillage[] {
  return codes.map((code) => ({ code, population: code.startsWith('3101') ? 2_000 : 40_000 }));
}

async function importFile(
  { actor }: CommandContext,
  intake: { staging: StageImportService; acceptance: AcceptImportService },
  file: DemoFile,
): Promise<boolean> {
  const content = Readable.from([Buffer.from(file.text, 'utf8')]);
  const staged = await intake.staging.stage(
    actor,
    { name: file.name, content },
    { templateId: null, period: null, region: null },
  );
  if (staged.duplicateOf) return false;
  await intake.acceptance.accept(actor, staged.batchId, { warningReason: 'Data contoh' });
  return true;
}
