import { to as copyTo } from 'pg-copy-streams';
import { type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { DAY_SECONDS, MONTH_START } from './calendar';
import { CardTally, type TalliedRow } from './card-tally';
import { clientOf } from './copy-rows';
import { FixedRows } from './fixed-rows';
import { MARKS } from './marks';
import { Villages } from './villages';

const COLUMNS =
  'occurred_s, village_no, family_bit, outlet_no, amount, qty_milli, regency_no, goods_no, outcome, marks';
/** Six int4 and four int2, each with four bytes of length before it. */
const ROW_BYTES = 2 + 6 * 8 + 4 * 6;

/**
 * Counts the accepted transactions of one month anew, all regencies or some. Level memory, whatever the length. The
 * caller sees the whole country (`withWholeCountry`).
 */
export async function tallyMonth(
  tx: Transaction,
  month: number,
  regencies: readonly RegionCode[] | null = null,
): Promise<{ tally: CardTally; villages: Villages }> {
  const villages = new Villages();
  const tally = new CardTally(villages);
  const first = MONTH_START[month] as number;
  const row: TalliedRow = {
    ...{ village: 0, month, day: 0, hour: 0, outlet: 0, goods: 0, outcome: 0, amount: 0, qtyMilli: 0 },
    ...{ offSite: false, familyBit: 0 },
  };
  const rows = new FixedRows(ROW_BYTES, (view, at) => {
    const second = view.getInt32(at + 6);
    const regencyNo = view.getInt16(at + 54);
    const villageNo = view.getInt32(at + 14);
    const known = villages.find(regencyNo, villageNo);
    row.village = known >= 0 ? known : villages.add(codeOf(regencyNo, villageNo));
    row.day = Math.floor(second / DAY_SECONDS);
    row.hour = Math.floor((second % DAY_SECONDS) / 3_600);
    row.familyBit = view.getInt32(at + 22);
    row.outlet = view.getInt32(at + 30);
    row.amount = view.getInt32(at + 38);
    row.qtyMilli = view.getInt32(at + 46);
    row.goods = view.getInt16(at + 60);
    row.outcome = view.getInt16(at + 66);
    row.offSite = (view.getInt16(at + 72) & MARKS.OFF_SITE) !== 0;
    tally.add(row);
  });
  const only = regencies ? `AND regency_no IN (${regencies.map(Number).join(', ') || 'NULL'})` : '';
  const client = await clientOf(tx);
  const stream = client.query(
    copyTo(
      `COPY (SELECT ${COLUMNS} FROM card_transactions
             WHERE  occurred_s >= ${first * DAY_SECONDS} AND occurred_s < ${(MONTH_START[month + 1] as number) * DAY_SECONDS}
               AND  batch_no = ANY (ARRAY(SELECT batch_no FROM card_batches WHERE state = 'COUNTED')) ${only})
       TO STDOUT (FORMAT binary)`,
    ),
  );
  for await (const chunk of stream) rows.feed(chunk as Buffer);
  return { tally, villages };
}

function codeOf(regencyNo: number, villageNo: number): RegionCode {
  return `${regencyNo}${String(villageNo).padStart(6, '0')}` as RegionCode;
}
