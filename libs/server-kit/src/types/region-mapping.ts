import { type RegionRow } from '@monev/domain/registry';
import { parentOf } from '@monev/kernel';
import { type RegionStepType, type RegionType } from './region.type';

export function regionTypeOf(row: RegionRow): RegionType {
  return { code: row.code, name: row.name, level: row.level, type: row.type, parentCode: parentOf(row.code) };
}

export function regionStepOf(row: RegionRow): RegionStepType {
  return { code: row.code, name: row.name, level: row.level };
}
