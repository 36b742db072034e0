import { type RegionLists } from '@monev/domain/registry';
import { type IsoDate, type RegionCode, type RegionLevel } from '@monev/kernel';

/** The region list as text, a line each: five times quicker over a process border than 91 thousand objects. */
export function regionText({ regions, aliases, bridge }: RegionLists): Buffer {
  const tables = [
    regions.map((row) => [row.code, row.name, row.level, row.type, row.validFrom ?? '', row.validTo ?? '']),
    aliases.map((row) => [row.aliasKey, row.regionCode]),
    bridge.map((row) => [row.bpsCode, row.bpsName, row.regionCode, row.regionName]),
  ];
  return Buffer.from(tables.map((rows) => rows.map(lineOf).join('\n')).join(TABLE_END));
}

export function regionLists(text: Uint8Array): RegionLists {
  const [regions = [], aliases = [], bridge = []] = Buffer.from(text.buffer, text.byteOffset, text.byteLength)
    .toString('utf8')
    .split(TABLE_END)
    .map((table) => (table === '' ? [] : table.split('\n').map((line) => line.split('\t'))));
  return {
    regions: regions.map(([code, name = '', level, type = '', validFrom, validTo]) => ({
      code: code as RegionCode,
      name,
      level: level as RegionLevel,
      type,
      validFrom: (validFrom || null) as IsoDate | null,
      validTo: (validTo || null) as IsoDate | null,
    })),
    aliases: aliases.map(([aliasKey = '', code]) => ({ aliasKey, regionCode: code as RegionCode })),
    bridge: bridge.map(([bpsCode = '', bpsName = '', code, regionName = '']) => ({
      bpsCode,
      bpsName,
      regionCode: code as RegionCode,
      regionName,
    })),
  };
}

const TABLE_END = '\n\f\n';

function lineOf(fields: readonly string[]): string {
  return fields.map((field) => field.replace(/[\t\n\f]/g, ' ')).join('\t');
}
