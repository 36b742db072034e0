import { type Transaction, withWholeCountry } from '../../connection/transaction';
import { CopyRows, copyIn } from './copy-rows';
import { BITS_STEP, type FamilyIndex } from './family-index';
import { type Villages } from './villages';

/** Bits that a kelurahan's strings have: its list, rounded up. `list`: alias of family_lists. */
export const BITS_OF_LIST = (list: string) =>
  `greatest(1, (octet_length(${list}.card_keys) / 16 + ${BITS_STEP - 1}) / ${BITS_STEP}) * ${BITS_STEP}`;

/** `bits` made as long as `length` says, with zeros at the end. */
export const WIDENED = (bits: string, length: string) =>
  `(${bits} || repeat('0', ${length} - length(${bits}))::bit varying)`;

/**
 * Appends the families that a file brought to the lists of their kelurahan. Where a list outgrew its bit strings, those
 * are made longer in the same transaction: all strings of a kelurahan have one length, always.
 */
export async function storeFamilies(tx: Transaction, families: FamilyIndex, villages: Villages): Promise<void> {
  const additions = families.additions();
  if (additions.length === 0) return;
  const rows = new CopyRows();
  for (const { village, cardKeys } of additions) {
    const code = villages.codes[village] as string;
    rows.row(3);
    rows.text(code.slice(0, 4));
    rows.text(code);
    rows.raw(cardKeys);
  }
  await tx.query(`
    CREATE TEMPORARY TABLE new_families (
      regency_code varchar(10) COLLATE "C", village_code varchar(10) COLLATE "C", card_keys bytea
    ) ON COMMIT DROP`);
  await tx.query('ALTER TABLE new_families ALTER COLUMN card_keys SET STORAGE EXTERNAL');
  await copyIn(tx, 'new_families', rows.finish());
  await withWholeCountry(tx, async () => {
    await tx.query(
      `INSERT INTO family_lists AS kept SELECT * FROM new_families
       ON CONFLICT (regency_code, village_code) DO UPDATE SET card_keys = kept.card_keys || excluded.card_keys`,
    );
    const moves = families.moves();
    await tx.query(
      `INSERT INTO family_moves (regency_code, village_code, family_bit, card_key)
       SELECT left(moved.code, 4), moved.code, moved.bit, decode(moved.key, 'hex')
       FROM   unnest($1::text[], $2::int[], $3::text[]) AS moved (code, bit, key)
       ON CONFLICT DO NOTHING`,
      [
        moves.map((move) => villages.codes[move.village]),
        moves.map((move) => move.bit),
        moves.map((move) => Buffer.from(move.key).toString('hex')),
      ],
    );
    for (const table of ['family_months', 'family_years']) await tx.query(widen(table));
  });
}

function widen(table: string): string {
  return `
    UPDATE ${table} AS kept SET bits = ${WIDENED('kept.bits', 'grown.length')}
    FROM  (SELECT list.regency_code, list.village_code, ${BITS_OF_LIST('list')} AS length
           FROM   new_families AS added
           JOIN   family_lists AS list ON list.regency_code = added.regency_code AND list.village_code = added.village_code
          ) AS grown
    WHERE  kept.regency_code = grown.regency_code AND kept.village_code = grown.village_code
      AND  length(kept.bits) < grown.length`;
}
