import { randomUUID } from 'node:crypto';
import { type Actor, type UserRole, scopeFor } from '@monev/domain/identity';
import { type AnswerValue, type Answers, type PartsAnswer } from '@monev/domain/evaluations';
import { type SubjectRef, regionCode } from '@monev/kernel';
import { actorOfAccount, insertAccount } from '../identity/accounts';
import { OPERATOR } from './builders';
import { type TestDatabase } from './test-database';

/** An account and the person who acts with it; kota or kecamatan for the roles that need one. */
export async function person(
  test: TestDatabase,
  role: UserRole,
  name: string,
  more: { codes?: readonly string[]; agency?: string } = {},
): Promise<Actor & { readonly userId: string }> {
  const scopeCodes = (more.codes ?? []).map(regionCode);
  if (!scopeFor(role, scopeCodes)) throw new Error(`${scopeCodes.join()} does not fit ${role}.`);
  const id = randomUUID();
  const account = await test.database.write(OPERATOR, (tx) =>
    insertAccount(tx, { id, email: `${id}@contoh.example`, name, role, scopeCodes, agency: more.agency ?? null }),
  );
  return { ...actorOfAccount(account), userId: id };
}

const VERSION = `'VALIDATED', 'uji', 'untuk spesifikasi', now()`;

/** An active e-warong of the register in a village. */
export async function registerOutlet(test: TestDatabase, registerNo: string, village: string): Promise<SubjectRef> {
  const [row] = await test.asOwner<{ id: string }>(
    `INSERT INTO e_warongs (regency_code, region_code, register_no, name, address, latitude, longitude, legal_form, bank,
                            status, status_document, state, edited_by, edit_reason, recorded_from)
     VALUES (left($1, 4), $1, $2, 'E-warong ' || $2, 'Jalan Contoh', -6.1, 106.93, 'SHOP', 'BNI', 'ACTIVE', '', ${VERSION})
     RETURNING id`,
    [village, registerNo],
  );
  return { kind: 'E_WARONG', id: row?.id ?? '' };
}

/** A listed supplier of a province. */
export async function registerSupplier(test: TestDatabase, supplierNo: string, province = '31'): Promise<SubjectRef> {
  const [row] = await test.asOwner<{ id: string }>(
    `INSERT INTO suppliers (regency_code, region_code, supplier_no, name, legal_form, kbli, address, directors,
                            beneficial_owners, commodities, is_official_list, list_document, status, status_document,
                            state, edited_by, edit_reason, recorded_from)
     VALUES ($1, $1, $2, 'CV ' || $2, 'CV', '', '', '', '', '{BERAS}', true, '', 'LISTED', '', ${VERSION})
     RETURNING id`,
    [province, supplierNo],
  );
  return { kind: 'SUPPLIER', id: row?.id ?? '' };
}

/** A price list's row: HET of a province, or what a survey found in a kecamatan. */
export async function registerPrice(
  test: TestDatabase,
  price: { region: string; kind: 'HET' | 'MARKET_SURVEY'; date: string; price: number },
): Promise<void> {
  await test.asOwner(
    `INSERT INTO price_references (regency_code, region_code, commodity, quality_class, date, price_kind, price, unit,
                                   document, origin_sheet, origin_row, state, batch_id, recorded_from)
     VALUES (left($1, 4), $1, 'BERAS', 'PREMIUM', $2, $3, $4, 'KG', '', 'uji', 1, 'VALIDATED', $5, now())`,
    [price.region, price.date, price.kind, price.price, randomUUID()],
  );
}

/**
 * Complete answers of a visit to an e-warong with nothing to find; `more` replaces or, with undefined, removes answers.
 */
export function outletAnswers(
  team: readonly string[],
  more: Readonly<Partial<Record<string, AnswerValue>>> = {},
): Answers {
  const rice: PartsAnswer = {
    ...{ commodity: 'BERAS', qualityClass: 'PREMIUM', unit: 'KG', price: 12_700, neighbourPrice: 12_700 },
    ...{ labelWeight: '10', measuredWeight: '9.95', smellOrPests: false, labelOk: true },
  };
  const eggs: PartsAnswer = {
    ...{ commodity: 'TELUR AYAM', unit: 'KG', price: 24_000, neighbourPrice: 24_000, smellOrPests: false },
  };
  return {
    ...{ 'H-03': { latitude: -6.1001, longitude: 106.9301, accuracyM: 8 }, 'H-05': team },
    ...{ 'H-06': '2021-09', 'H-07': false, 'H-08': 'OWNER' },
    ...{ 'EW-01': 'YES', 'EW-02': true, 'EW-03': true, 'EW-04': 'SHOP', 'EW-06': 'TRADER', 'EW-07': false },
    ...{ 'EW-08': true, 'EW-09': true, 'EW-10': true, 'EW-11': 240 },
    'EW-12': ['CARBOHYDRATE', 'ANIMAL_PROTEIN', 'PLANT_PROTEIN', 'VITAMIN_MINERAL'],
    ...{ 'EW-13': false, 'EW-14': false, 'EW-15': false, 'EW-16': [rice, eggs] },
    ...{ 'EW-17': true, 'EW-18': true, 'EW-19': true, 'EW-20': true, 'EW-21': 'E_WARONG' },
    'EW-22': [{ supplier: 'OTHER:Toko Grosir Contoh', commodity: 'BERAS', value: 101_600_000 }],
    'EW-23': 'VALID',
    'EW-24': { receivedOn: '2021-09-06', paidOn: '2021-09-13' },
    ...{ 'EW-25': 'NO', 'EW-26': 'NO' },
    'EW-27': { firstTransactionOn: '2021-09-10', topUpOn: '2021-09-08' },
    'EW-28': ['photo-1', 'photo-2', 'photo-3'],
    'T-01': 'E-warong tertib.',
    'T-04': ['photo-4'],
    ...more,
  };
}
