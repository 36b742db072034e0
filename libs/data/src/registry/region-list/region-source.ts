import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { type RegionRow } from '@monev/domain/registry';
import { type IsoDate, type RegionCode, levelOf, regionCode } from '@monev/kernel';
import { parse } from 'csv-parse/sync';
import { typeOfRegion } from './region-type';

/** A list of regions with the name of its edition; a new edition is loaded over the old one. */
export interface RegionSource {
  readonly version: string;
  read(): RegionRow[];
}

const FILES = ['provinces', 'regencies', 'districts', 'villages'] as const;

/** The four provinces of 2022 carry their real date (HANDBOOK §6; recalled); all others: before our records. */
const VALID_FROM: Readonly<Record<string, string>> = {
  '93': '2022-07-25',
  '94': '2022-07-25',
  '95': '2022-07-25',
  '96': '2022-12-08',
};

/** The official list (kode wilayah) of the package idn-area-data; its data is under ODbL. */
export function idnAreaData(): RegionSource {
  const folder = packageFolder();
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  return {
    version: `idn-area-data ${version}`,
    read: () => FILES.flatMap((file) => readList(path.join(folder, 'data', `${file}.csv`))),
  };
}

function readList(file: string): RegionRow[] {
  const rows = parse(fs.readFileSync(file), { columns: true, bom: true }) as { code: string; name: string }[];
  return rows.map(({ code: dotted, name }) => regionRow(regionCode(dotted), name));
}

function regionRow(code: RegionCode, name: string): RegionRow {
  return {
    code,
    name,
    level: levelOf(code),
    type: typeOfRegion(code, name),
    validFrom: (VALID_FROM[code] ?? null) as IsoDate | null,
    validTo: null,
  };
}

/** The package exports no path of its data: its folder is the one above its entry file that names it. */
function packageFolder(): string {
  for (const from of [process.cwd(), path.dirname(path.resolve(process.argv[1] ?? '.'))]) {
    for (let at = from; ; at = path.dirname(at)) {
      const folder = path.join(at, 'node_modules', 'idn-area-data');
      if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
      if (at === path.dirname(at)) break;
    }
  }
  return path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('idn-area-data/package.json'));
}
