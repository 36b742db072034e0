import {
  type Finding,
  type MonevVisit,
  confirmFinding,
  countVisits,
  lockVisit,
  numberedSubjects,
  planVisit,
  saveVisit,
} from '@monev/data';
import { FindingCase, FindingClosingService, FollowUpService } from '@monev/server/findings';
import { fileWithin, verifyWithin } from '@monev/server/evaluations';
import { type IsoDate, isoDate } from '@monev/kernel';
import { type CommandContext } from '../../with-store';
import { seed } from '../actors/actors-of-a-year';
import { demoOutlets } from '../actors/outlets';
import { demoSuppliers } from '../actors/suppliers';
import { demoMous } from '../actors/trade';
import { DEMO_PROVINCE, type DemoVillage } from '../demo-province';
import { type SeededRandom } from '../seeded-random';
import { dayAway, demoAnswers } from './answers';
import { type DemoPerson, type FieldPeople, fieldPeople } from './people';
import { type DemoCourse, type DemoVisit, demoCourse, demoVisits } from './year';

const INSTRUMENT = { instrumentCode: 'EW', instrumentVersion: 1 } as const;
/** The day on which the year of the demo province ends: what comes later has not happened there. */
const LAST_DAY = isoDate(`${DEMO_PROVINCE.year}-12-31`);

interface PlannedVisit {
  readonly wish: DemoVisit;
  readonly id: string;
}
interface FieldYear extends CommandContext {
  readonly people: FieldPeople;
  /** Ids by register number of e-warong and by supplier number. */
  readonly ids: ReadonlyMap<string, { id: string; regionCode: MonevVisit['regionCode'] }>;
  readonly random: SeededRandom;
}

/**
 * A year of visits to the e-warong of the demo province and what came of them, filed and verified by the same acts as in
 * the product, month by month. Answers how many visits it made: 0 when they are there already.
 */
export async function makeFieldYear(context: CommandContext, villages: readonly DemoVillage[]): Promise<number> {
  const { database, actor } = context;
  if ((await database.read(actor, (tx) => countVisits(tx, {}))) > 0) return 0;
  const outlets = demoOutlets(villages, seed(1));
  const mous = demoMous(outlets, demoSuppliers(seed(3)), seed(4));
  const visits = demoVisits(outlets, mous, seed(21));
  const numbered = await database.read(actor, numberedSubjects);
  const year: FieldYear = {
    ...context,
    people: await fieldPeople(context),
    ids: new Map(numbered.map(({ number, subject, regionCode }) => [number, { id: subject.id, regionCode }])),
    random: seed(22),
  };
  const found: { finding: Finding; day: string }[] = [];
  for (const month of [...new Set(visits.map(({ day }) => day.slice(0, 7)))]) {
    const wishes = visits.filter(({ day }) => day.startsWith(month));
    const planned = await planMonth(year, wishes);
    for (const at of year.people.teams.keys()) await fileMonth(year, planned.filter(({ wish }) => wish.team === at), at);
    found.push(...(await verifyMonth(year, planned)));
  }
  await followUp(year, found);
  return visits.length;
} // prettier-ignore

const inDemo = (day: string) => day <= LAST_DAY;
const at = (day: string, time: string) => new Date(`${day}T${time}Z`);

function planMonth({ database, people, ids }: FieldYear, wishes: readonly DemoVisit[]): Promise<PlannedVisit[]> {
  const [planner] = people.secretariat;
  return database.write(planner, async (tx, audit) => {
    const planned: PlannedVisit[] = [];
    for (const wish of wishes) {
      const place = known(ids.get(wish.outlet.registerNo));
      const visit = await planVisit(tx, audit, {
        ...INSTRUMENT,
        subject: { kind: 'E_WARONG', id: place.id },
        regionCode: place.regionCode,
        plannedOn: wish.day as IsoDate,
        sampleMethod: 'Giliran rutin',
        createdBy: planner.userId,
      });
      const teamIds = teamOf(people, wish).map(({ userId }) => userId);
      const given = await saveVisit(tx, audit, visit, { state: 'ASSIGNED', teamIds }, { action: 'visit.assign' });
      if (wish.end === 'CANCELLED') {
        const reason = 'E-warong tutup sementara; dijadwalkan ulang.';
        await saveVisit(tx, audit, given, { state: 'CANCELLED', note: reason }, { action: 'visit.cancel', reason });
      }
      planned.push({ wish, id: given.id });
    }
    return planned;
  });
}

/** One officer of the team fills in its visits of the month on the phone, each on its day. */
async function fileMonth(year: FieldYear, planned: readonly PlannedVisit[], team: number): Promise<void> {
  const { database, people } = year;
  const [officer] = known(people.teams[team]);
  const toFile = planned.filter(({ wish }) => !['CANCELLED', 'ASSIGNED'].includes(wish.end));
  await database.write(officer, async (tx, audit) => {
    for (const { wish, id } of toFile) {
      const observedAt = at(wish.day, '03:00:00');
      const visit = known(await lockVisit(tx, id));
      const started = { state: 'IN_PROGRESS', startedAt: observedAt } as const;
      const begun = await saveVisit(tx, audit, visit, started, { action: 'visit.start' });
      const sentAt = at(wish.day, '05:30:00');
      await fileWithin(tx, audit, begun, {
        wish: {
          ...INSTRUMENT,
          submissionId: deviceId(observedAt, year.random),
          visitId: id,
          baseRevision: 0,
          answers: demoAnswers(wish, answerIds(year, wish, observedAt)),
          signature: { kind: 'SIGNED' },
          reasons: {},
          observedAt,
          sentAt,
        },
        filerId: officer.userId,
        receivedAt: sentAt,
      });
    }
  });
}

/** Verified by a member of the Tikor on the second day, or sent back; what was found is confirmed in its course. */
async function verifyMonth({ database, people }: FieldYear, planned: readonly PlannedVisit[]) {
  const { member } = people;
  return database.write(member, async (tx, audit) => {
    const found: { finding: Finding; day: string }[] = [];
    for (const { wish, id } of planned) {
      const visit = known(await lockVisit(tx, id));
      const day = dayAway(wish.day, 2);
      if (wish.end === 'RETURNED') {
        const reason = 'Foto rak belum jelas; mohon dilengkapi.';
        await saveVisit(tx, audit, visit, { state: 'RETURNED', note: reason }, { action: 'visit.return', reason });
      }
      if (wish.end !== 'VERIFIED' || !inDemo(day)) continue;
      const verifier = { id: member.userId, name: member.name };
      const { drafts } = await verifyWithin(tx, audit, visit, verifier, at(day, '04:00:00'));
      found.push(...drafts.map((finding) => ({ finding, day })));
    }
    return found;
  });
}

/** Each finding goes its course as far as the year lets it: confirmed, given out, done, accepted, closed by a third. */
async function followUp(year: FieldYear, found: readonly { finding: Finding; day: string }[]): Promise<void> {
  const { database, people, random } = year;
  const [confirmer, second, closer] = people.secretariat;
  const cases = new FindingCase(database);
  const followUps = new FollowUpService(cases);
  const closing = new FindingClosingService(cases);
  const courses = found.map(({ finding, day }) => ({ finding, on: daysOf(demoCourse(random), day) }));
  await database.write(confirmer, async (tx, audit) => {
    for (const { finding, on } of courses.filter(({ on }) => on.confirmed !== null)) {
      const by = { id: confirmer.userId, name: confirmer.name };
      await confirmFinding(tx, audit, finding, by, finding.suggestedFailure, at(known(on.confirmed), '02:00:00'));
    }
  });
  for (const { finding, on } of courses) {
    if (on.given === null) continue;
    const wish = {
      action: ACTIONS[finding.patternCode] ?? 'Membina pelaku dan memeriksa ulang',
      agency: agencyOf(finding),
    };
    const task = await followUps.add(second, finding.id, wish, at(on.given, '03:00:00'));
    if (on.done === null) continue;
    const evidence = 'Berita acara pembinaan diterima.';
    await followUps.reportDone(second, task.id, { evidence, doneOn: null }, at(on.done, '06:00:00'));
    if (on.closed === null) continue;
    await followUps.accept(confirmer, task.id, at(on.closed, '02:00:00'));
    await closing.requestClose(second, finding.id, 'Semua tindak lanjut selesai.', at(on.closed, '03:00:00'));
    await closing.close(closer, finding.id, 'Bukti sudah diperiksa.', at(on.closed, '07:00:00'));
  }
}

/** What is usually asked for, by pattern. */
const ACTIONS: Readonly<Record<string, string>> = {
  'FP-01': 'Menghentikan barang berpaket dan membina pihak terkait',
  'FP-02': 'Mengembalikan kartu KKS kepada pemiliknya',
  'FP-03': 'Pembinaan harga dan pemasangan daftar harga',
  'FP-04': 'Mengganti barang dan memeriksa mutu kiriman berikutnya',
  'FP-05': 'Menimbang ulang dan menera timbangan',
  'FP-07': 'Mengusulkan penggantian pengelola kepada bank penyalur',
  'FP-08': 'Memeriksa alamat dan kegiatan e-warong bersama bank',
  'FP-09': 'Memulihkan kebebasan e-warong memilih pemasok',
};

function agencyOf({ patternCode }: Finding): string {
  if (['FP-02', 'FP-07', 'FP-08'].includes(patternCode)) return 'Bank penyalur';
  return ['FP-03', 'FP-05'].includes(patternCode) ? 'Dinas Perdagangan' : 'Dinas Sosial';
}

/** The days of a course; null from the first that the year does not reach. */
function daysOf(course: DemoCourse, from: string): Record<keyof DemoCourse, string | null> {
  const day = (days: number | null) => {
    const reached = days === null ? null : dayAway(from, days);
    return reached !== null && inDemo(reached) ? reached : null;
  };
  return {
    confirmed: day(course.confirmed),
    given: day(course.given),
    done: day(course.done),
    closed: day(course.closed),
  };
}

function teamOf(people: FieldPeople, { team }: DemoVisit): readonly [DemoPerson, DemoPerson] {
  return known(people.teams[team]);
}

function answerIds({ people, ids, random }: FieldYear, wish: DemoVisit, takenAt: Date) {
  const idOf = (number: string) => known(ids.get(number)).id;
  const bundler = wish.suppliers.find(({ flaw }) => flaw === 'BUNDLES');
  return {
    team: teamOf(people, wish).map(({ userId }) => userId),
    suppliers: wish.suppliers.map(({ supplierNo }) => idOf(supplierNo)),
    bundler: bundler ? idOf(bundler.supplierNo) : null,
    photos: [0, 1, 2, 3].map(() => deviceId(takenAt, random)),
  };
}

/** A UUID version 7 of that moment, as a device would have made it. */
function deviceId(moment: Date, random: SeededRandom): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** What the demo province has by its making; its absence is a fault of the generator. */
function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The demo province lacks what its visits need.');
  return value;
}
