import { Database, type PersonName, type SubjectName, peopleById, regionsByCode, subjectNames } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type RegionRow } from '@monev/domain/registry';
import { type RegionCode, type SubjectRef } from '@monev/kernel';
import { DataLoader } from './per-request';

/** Names of subjects, one statement per kind for a whole page. Null for what the register does not have. */
export function subjectLoader(database: Database, actor: Actor): DataLoader<SubjectRef, SubjectName | null, string> {
  const keyOf = ({ kind, id }: SubjectRef) => `${kind} ${id}`;
  return new DataLoader<SubjectRef, SubjectName | null, string>(
    async (subjects) => {
      const found = await database.read(actor, (tx) => subjectNames(tx, subjects));
      const byKey = new Map(found.map((name) => [keyOf(name), name]));
      return subjects.map((subject) => byKey.get(keyOf(subject)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
}

/** Names of people by account. */
export function personLoader(database: Database, actor: Actor): DataLoader<string, PersonName | null> {
  return new DataLoader(async (ids) => {
    const found = await database.read(actor, (tx) => peopleById(tx, ids));
    const byId = new Map(found.map((person) => [person.id, person]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Regions by code. */
export function regionLoader(database: Database, actor: Actor): DataLoader<RegionCode, RegionRow | null> {
  return new DataLoader(async (codes) => {
    const found = await database.read(actor, (tx) => regionsByCode(tx, codes));
    const byCode = new Map(found.map((region) => [region.code, region]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
}
