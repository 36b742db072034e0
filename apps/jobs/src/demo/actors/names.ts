import { type SeededRandom } from '../seeded-random';

const FIRST = [
  'Siti',
  'Budi',
  'Dewi',
  'Agus',
  'Rina',
  'Hadi',
  'Sri',
  'Joko',
  'Nur',
  'Wati',
  'Andi',
  'Lina',
  'Eko',
  'Yuni',
];
const LAST = [
  'Lestari',
  'Santoso',
  'Wulandari',
  'Saputra',
  'Handayani',
  'Kurniawan',
  'Rahayu',
  'Setiawan',
  'Utami',
  'Hidayat',
];

/** One of several, by the generator. */
export function pick<T>(random: SeededRandom, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** A made-up name; any likeness is chance. */
export function personName(random: SeededRandom): string {
  return `${pick(random, FIRST)} ${pick(random, LAST)}`;
}
