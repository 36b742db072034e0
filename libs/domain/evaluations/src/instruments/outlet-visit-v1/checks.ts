import { type SubmissionCheck } from '../../engine/submission-problem';
import { limitsOf } from '../../engine/visit-context';
import { metresBetween } from './distance';

/**
 * Items that EW-16 asks for, with the food group of EW-12 under which they would be on the shelf. A commodity counts by
 * the first word of its code: TELUR AYAM RAS is TELUR.
 */
export const ASKED_ITEMS = [
  { commodity: 'BERAS', group: 'CARBOHYDRATE', name: { id: 'beras', en: 'rice' } },
  { commodity: 'TELUR', group: 'ANIMAL_PROTEIN', name: { id: 'telur', en: 'eggs' } },
] as const;

/** Consistency checks 2, 3 and 7 of INSTRUMENTS, and the "at least" of EW-16. Check 8 is `readTypedNumber`. */
export const CHECKS: readonly SubmissionCheck[] = [
  {
    code: 'CHECK_2_REGISTER',
    question: 'EW-11',
    level: 'WARNING',
    needsReason: false,
    find: (answers, context) => {
      const [served, registered] = [answers.whole('EW-11'), context.registeredKpm];
      if (served === undefined || !registered) return null;
      const gap = Math.abs(served - registered) * 100;
      const tolerance = limitsOf(context).registerTolerancePct;
      if (gap <= registered * tolerance) return null;
      const percent = Math.round(gap / registered);
      return {
        id: `KPM dilayani ${served}, terdaftar ${registered}: beda ${percent}% (batas ${tolerance}%).`,
        en: `${served} families served, ${registered} registered: ${percent}% apart (limit ${tolerance}%).`,
      };
    },
  },
  {
    code: 'CHECK_3_PAID_BEFORE_RECEIVED',
    question: 'EW-24',
    level: 'ERROR',
    needsReason: false,
    find: (answers) => {
      const dates = answers.parts('EW-24');
      const [receivedOn, paidOn] = [dates.date('receivedOn'), dates.date('paidOn')];
      if (receivedOn === null || paidOn === null || paidOn >= receivedOn) return null;
      return {
        id: `Dibayar ${paidOn}, sebelum barang diterima ${receivedOn}.`,
        en: `Paid on ${paidOn}, before the goods were received on ${receivedOn}.`,
      };
    },
  },
  {
    code: 'CHECK_7_DISTANCE',
    question: 'H-03',
    level: 'WARNING',
    needsReason: true,
    find: (answers, context) => {
      const place = answers.place('H-03');
      if (!place || !context.registeredPoint) return null;
      const metres = Math.round(metresBetween(place, context.registeredPoint));
      const limit = limitsOf(context).distanceM;
      if (metres <= limit) return null;
      return {
        id: `Lokasi ${metres} m dari titik terdaftar (batas ${limit} m); beri alasan.`,
        en: `The place is ${metres} m from the registered point (limit ${limit} m); give a reason.`,
      };
    },
  },
  ...ASKED_ITEMS.map((item): SubmissionCheck => ({
    code: `CHECK_EW16_${item.commodity}`,
    question: 'EW-16',
    level: 'WARNING',
    needsReason: true,
    find: (answers) => {
      const isStocked = (answers.many('EW-12') ?? []).includes(item.group);
      const rows = answers.rows('EW-16');
      if (!isStocked || !rows || rows.some((row) => row.text('commodity')?.split(' ')[0] === item.commodity))
        return null;
      return {
        id: `Harga dan pemeriksaan ${item.name.id} belum ada; beri alasan bila tidak dijual.`,
        en: `Price and inspection of ${item.name.en} are missing; give a reason if not sold.`,
      };
    },
  })),
];
