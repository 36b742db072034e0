import * as fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Command } from 'commander';
import { regionsWithin } from '@monev/data';
import { AcceptImportService, StageImportService } from '@monev/server/intake';
import { InstallationService } from '@monev/server/registry';
import { openDemoAccount } from '@monev/server/identity';
import { BadInputError } from '@monev/server-kit';
import { EXIT } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { type CommandContext, withStore } from '../with-store';
import { actorFiles } from './actors/actors-of-a-year';
import { importCardMonths } from './cards/import-card-months';
import { makeFieldYear } from './field/make-field-year';
import { type DemoFile, kpmFiles, stageFiles } from './demo-files';
import { DEMO_PROVINCE, type DemoVillage, demoCounts, demoStages } from './demo-province';

const POPULATION_FILE = path.resolve('apps/jobs/demo-data/jakarta_penduduk_kelurahan_2024.csv');

/** Files of card transactions beside those of offices: how many months up to December, how many rows a card and month. */
export interface DemoOptions {
  readonly months?: string;
  readonly lines?: string;
}

export function describeDemo(command: Command): Command {
  return command
    .description('make the demo province: DKI Jakarta 2021, made-up figures on real control totals')
    .option('--months <count>', 'months of card transactions up to December 2021: 0 to 60', '1')
    .option('--lines <count>', 'rows of each card in a month: 1 to 3', '1');
}

function countOf(option: string, text: string | undefined, usual: number, most: number): number {
  if (text === undefined) return usual;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : -1;
  if (count >= 0 && count <= most) return count;
  throw new BadInputError(option.slice(2), {
    id: `${option} "${text}" tidak dapat dipakai: isi angka 0 sampai ${most}.`,
    en: `${option} "${text}" cannot be used: give a number from 0 to ${most}.`,
  });
}

/** Makes the demo province in its own database, every file through the real import. Run again it changes nothing. */
export async function runDemo(printer: Printer, options: DemoOptions = {}): Promise<number> {
  const cards = { months: countOf('--months', options.months, 1, 60), lines: countOf('--lines', options.lines, 1, 3) };
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
    await importCardMonths(context, await villagesOf(context), cards, (name, isFresh) => {
      fresh += isFresh ? 1 : 0;
      printer.say(`${isFresh ? 'diimpor' : 'sudah ada'}: ${name}`);
    });
    const visits = await makeFieldYear(context, await villagesOf(context));
    printer.say(
      visits > 0 ? `dibuat: ${visits} kunjungan beserta temuannya` : 'sudah ada: kunjungan beserta temuannya',
    );
    return {
      files: files.length + cards.months,
      fresh,
      account: await openDemoAccount(context.database, context.actor),
    };
  });
  printer.result({ status: 'READY', province: DEMO_PROVINCE.code, kpm: DEMO_PROVINCE.kpm, ...imported }, () => [
    `Provinsi contoh siap: ${imported.files} berkas, ${imported.fresh} baru. Semua layar bertanda DATA CONTOH.`,
    'Lihat dengan: npm start -- --demo',
    `Masuk sebagai ${imported.account.email} dengan kata sandi ${imported.account.password}`,
    '(anggota Tikor: melihat semuanya, memverifikasi kunjungan; kata sandinya baru setiap kali npm run demo dijalankan)',
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

async function villagesOf({ database, actor }: CommandContext): Promise<DemoVillage[]> {
  const regions = await database.read(actor, (tx) => regionsWithin(tx, DEMO_PROVINCE.code, 'VILLAGE'));
  return weighVillages(regions.map((region) => region.code));
}

async function provinceFiles(context: CommandContext): Promise<DemoFile[]> {
  const villages = await villagesOf(context);
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
