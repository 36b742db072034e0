import { type Month } from '@monev/kernel';
import { type CardProvince } from './card-province';

export const CARD_HEADER =
  'ID_TRX;TGL_TRX;JAM;NO_KARTU;NAMA_KPM;KD_AGEN;NAMA_AGEN;KODE_KEL;KOMODITAS;QTY;SATUAN;HARGA;NOMINAL;STATUS;KETERANGAN';

/** Banks credit the cards on the 8th; the window of purchases ends on the 27th (made up). */
const TOP_UP_DAY = 8;
const LAST_DAY = 27;
const LINES_PER_CHUNK = 4_000;

/** What a family buys: quantity, its unit, and the price of a unit in rupiah. */
const GOODS = [
  { name: 'BERAS MEDIUM', unit: 'KG', quantities: [10, 15], price: 9_450 },
  { name: 'BERAS PREMIUM', unit: 'KG', quantities: [5, 10], price: 12_500 },
  { name: 'TELUR AYAM', unit: 'KG', quantities: [1, 2, 3], price: 25_500 },
  { name: 'TEMPE', unit: 'BKS', quantities: [4, 6, 8], price: 5_000 },
  { name: 'KACANG HIJAU', unit: 'KG', quantities: [1, 2], price: 22_000 },
  { name: 'DAGING AYAM', unit: 'KG', quantities: [1, 2], price: 36_000 },
] as const;
/** A food that a KKS may not buy (HANDBOOK 7.8), sold by a few agents. */
const FORBIDDEN = { name: 'MINYAK GORENG', unit: 'LTR', quantities: [1, 2], price: 14_000 } as const;
const REASONS = ['SALDO KOSONG', 'PIN SALAH', 'KARTU RUSAK', 'GANGGUAN JARINGAN'] as const;

/** Agents that sell before the top-up, and agents that sell what is not allowed (made up). */
const EARLY_EVERY = 37;
const FORBIDDEN_EVERY = 53;

/**
 * The file a bank would send for a month, in the order of its days: `lines` rows for each card. The same month is the same
 * file every time.
 */
export function* cardFile(province: CardProvince, month: Month, lines = 1): Generator<Buffer> {
  const order = inOrderOfDays(province, month);
  const [year, monthNo] = [month.slice(0, 4), month.slice(5, 7)];
  let text = `\ufeff${CARD_HEADER}\r\n`;
  let sequence = 0;
  let held = 1;
  for (const purchase of order.purchases) {
    const village = order.village[purchase] as number;
    const mixed = mixOf(order.card[purchase] as number, Number(month.slice(5)) + Number(year) * 13);
    for (let line = 0; line < lines; line += 1) {
      sequence += 1;
      const id = `T${year.slice(2)}${monthNo}${String(sequence).padStart(7, '0')}`;
      text += rowOf(province, {
        id,
        village,
        year,
        monthNo,
        day: order.day[purchase] as number,
        card: order.card[purchase] as number,
        mixed,
        line,
      });
      held += 1;
      if (held === LINES_PER_CHUNK) {
        yield Buffer.from(text, 'utf8');
        text = '';
        held = 0;
      }
    }
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

interface Purchase {
  readonly id: string;
  readonly village: number;
  readonly year: string;
  readonly monthNo: string;
  readonly day: number;
  /** Number of the card in the province. */
  readonly card: number;
  /** Drawn by lot for this card and month. */
  readonly mixed: number;
  readonly line: number;
}

function rowOf(province: CardProvince, purchase: Purchase): string {
  const { id, village, year, monthNo, day, card, mixed, line } = purchase;
  const near = province.nearby[village] as readonly number[];
  const agentAt = near[(mixed >>> 3) % near.length] as number;
  const agent = province.agents[agentAt] as { no: string; name: string };
  const mayNot = agentAt % FORBIDDEN_EVERY === 7 && mixed % 9 === 0;
  const goods = mayNot ? FORBIDDEN : (GOODS[((mixed >>> 5) + line * 2) % GOODS.length] as (typeof GOODS)[number]);
  const quantity = goods.quantities[(mixed >>> 9) % goods.quantities.length] as number;
  const price = goods.price + ((mixed >>> 11) % 7) * 50;
  const chance = (mixed % 10_000) / 10_000;
  const fails = chance >= (province.success[village]?.[Number(monthNo) - 1] ?? 1);
  const seconds = 8 * 3_600 + ((mixed >>> 2) % 32_400) + line;
  const reason = REASONS[mixed % REASONS.length] as string;
  return `${id};${day < 10 ? '0' : ''}${day}/${monthNo}/${year};${clock(seconds)};1946${String(200_000_000_000 + card * 37)};CONTOH;${agent.no};${agent.name};${province.villages[village]};${goods.name};${quantity};${goods.unit};${dotted(price)};${dotted(price * quantity)};${fails ? `GAGAL;${reason}` : 'BERHASIL;'}\r\n`;
}

/** Cards of all villages with the day on which each is used, and an order by day. */
function inOrderOfDays(province: CardProvince, month: Month) {
  const cards = province.families.reduce((sum, families) => sum + families, 0);
  const village = new Int32Array(cards);
  const card = new Int32Array(cards);
  const day = new Uint8Array(cards);
  const perDay = new Int32Array(33);
  let at = 0;
  for (const [place, families] of province.families.entries()) {
    for (let family = 0; family < families; family += 1, at += 1) {
      village[at] = place;
      card[at] = at;
      day[at] = dayOf(province, place, mixOf(at, Number(month.slice(5)) + Number(month.slice(0, 4)) * 13));
      perDay[(day[at] as number) + 1] = (perDay[(day[at] as number) + 1] as number) + 1;
    }
  }
  for (let each = 1; each < perDay.length; each += 1)
    perDay[each] = (perDay[each] as number) + (perDay[each - 1] as number);
  const purchases = new Int32Array(cards);
  for (let each = 0; each < cards; each += 1) {
    const on = day[each] as number;
    purchases[perDay[on] as number] = each;
    perDay[on] = (perDay[on] as number) + 1;
  }
  return { purchases, village, card, day };
}

/** Most come in the first days after the top-up; at some agents a few come before it (FP-06). */
function dayOf(province: CardProvince, village: number, mixed: number): number {
  const near = province.nearby[village] as readonly number[];
  const agent = near[(mixed >>> 3) % near.length] as number;
  if (agent % EARLY_EVERY === 5 && mixed % 11 === 0) return 2 + (mixed % (TOP_UP_DAY - 2));
  const span = LAST_DAY - TOP_UP_DAY + 1;
  const late = ((mixed >>> 13) % 1_000) / 1_000;
  return TOP_UP_DAY + Math.floor(late * late * span);
}

/** A number drawn by lot for a card and a month, the same every time. */
function mixOf(card: number, month: number): number {
  let mixed = Math.imul(card + 1, 0x9e3779b1) ^ Math.imul(month, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function dotted(whole: number): string {
  const text = String(whole);
  return text.length <= 3 ? text : `${dotted(Math.floor(whole / 1000))}.${text.slice(-3)}`;
}

function clock(seconds: number): string {
  const two = (value: number) => (value < 10 ? `0${value}` : String(value));
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
