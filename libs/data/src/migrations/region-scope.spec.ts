import { DataSource } from 'typeorm';
import { type TestDatabase, OPERATOR, actorIn, testDatabase } from '../testing';
import { grantToApp, wallByBatch, wallByRegion, wallBySupplier } from './region-scope.sql';

jest.setTimeout(60_000);

const SCHEMA = 'wall_spec';
const ROWS = ['31', '3171', '317101', '3172', '32', '3271'];
let test: TestDatabase;
let bare: DataSource;

/** As owner, in a schema with small tables of its own that carry the walls as the migrations build them. */
const inSchema = (sql: string) => test.asOwner(`SET search_path TO ${SCHEMA}; ${sql}`);
const values = (rows: readonly string[]) => rows.map((row) => `(${row})`).join(', ');

beforeAll(async () => {
  test = await testDatabase();
  await test.asOwner(`CREATE SCHEMA ${SCHEMA}; GRANT USAGE ON SCHEMA ${SCHEMA} TO monev_app`);
  await inSchema(`
    CREATE TABLE walled (region_code varchar(10) COLLATE "C", note text);
    CREATE TABLE elsewhere (place text, region_code text);
    CREATE TABLE import_batches (id int, region_code text);
    CREATE TABLE staged (batch_id int, note text);
    CREATE TABLE deliveries (supplier_no text, region_code text, recorded_to timestamptz);
    CREATE TABLE mous (supplier_no text, region_code text, recorded_to timestamptz);
    CREATE TABLE suppliers (supplier_no text, region_code text);
    ${wallByRegion('walled')} ${wallByRegion('elsewhere', 'place')}
    ${wallByRegion('import_batches')} ${wallByBatch('staged')}
    ${wallByRegion('deliveries')} ${wallByRegion('mous')} ${wallBySupplier('suppliers')}
    ${grantToApp('walled', 'SELECT', 'INSERT', 'UPDATE')}
    ${['elsewhere', 'import_batches', 'staged', 'suppliers'].map((table) => grantToApp(table, 'SELECT', 'INSERT')).join('\n')}
    ${['deliveries', 'mous'].map((table) => grantToApp(table, 'SELECT')).join('\n')}
    INSERT INTO walled VALUES ${values(ROWS.map((code) => `'${code}', ''`))};
    INSERT INTO elsewhere VALUES ('3171', '32'), ('3271', '3171');
    INSERT INTO import_batches VALUES (1, '3171'), (2, '3172');
    INSERT INTO staged VALUES (1, 'own'), (2, 'other'), (3, 'of no batch');
    INSERT INTO suppliers VALUES ('A', '32'), ('B', '32'), ('C', '32'), ('D', '32'), ('E', '31');
    INSERT INTO deliveries VALUES ('A', '3171', NULL), ('C', '3172', NULL), ('D', '3171', now());
    INSERT INTO mous VALUES ('B', '3171', NULL), ('D', '3171', now())`);
  bare = await new DataSource({ type: 'postgres', url: test.appUrl }).initialize();
});
afterAll(async () => {
  await bare.destroy();
  await test.close();
});

/** What the application role sees under hand-made settings; null leaves a setting as a fresh connection has it. */
async function seenUnder(scope: string | null, codes: string | null, table = 'walled', column = 'region_code') {
  // A setting that was once set is known to its connection for good: only a new one shows the first statement of all.
  const connection = scope === null ? await new DataSource({ type: 'postgres', url: test.appUrl }).initialize() : bare;
  const seen = await connection.transaction(async (tx) => {
    if (scope !== null) await tx.query(`SELECT set_config('monev.scope', $1, true)`, [scope]);
    if (codes !== null) await tx.query(`SELECT set_config('monev.scope_codes', $1, true)`, [codes]);
    const rows = (await tx.query(`SELECT ${column} AS seen FROM ${SCHEMA}.${table} ORDER BY 1`)) as { seen: unknown }[];
    return rows.map((row) => row.seen);
  });
  if (connection !== bare) await connection.destroy();
  return seen;
}

describe('a table walled by region (SECURITY §3)', () => {
  it('shows nothing where no scope was set, and raises no error', async () => {
    expect(await seenUnder(null, null)).toEqual([]);
    expect(await seenUnder(null, '31')).toEqual([]);
    expect(await seenUnder('', '31')).toEqual([]);
  });

  it('shows everything under ALL, whatever the codes say', async () => {
    expect(await seenUnder('ALL', null)).toEqual([...ROWS].sort());
    expect(await seenUnder('ALL', '3271')).toEqual([...ROWS].sort());
  });

  it('shows under REGIONS the regions named and what lies below them', async () => {
    expect(await seenUnder('REGIONS', '3171')).toEqual(['3171', '317101']);
    expect(await seenUnder('REGIONS', '317101,32')).toEqual(['317101', '32', '3271']);
  });

  it.each([null, '', ',', ',,'])('shows nothing under REGIONS with the codes %j', async (codes) => {
    expect(await seenUnder('REGIONS', codes)).toEqual([]);
  });

  it('takes an empty code between two for no region', async () => {
    expect(await seenUnder('REGIONS', '3171,,3271')).toEqual(['3171', '317101', '3271']);
  });

  it('knows no other scope', async () => {
    for (const scope of ['all', 'regions', 'NONE', 'REGIONS ']) expect(await seenUnder(scope, '31')).toEqual([]);
  });

  it('takes a row only inside the scope, and lets none be moved out of it', async () => {
    const write = (sql: string) => test.database.write(actorIn(['3171']), (tx) => tx.query(sql));
    await expect(write(`INSERT INTO ${SCHEMA}.walled VALUES ('3172', 'x')`)).rejects.toMatchObject({
      code: 'REGION_OUT_OF_SCOPE',
    });
    await expect(write(`UPDATE ${SCHEMA}.walled SET region_code = '32'`)).rejects.toMatchObject({
      code: 'REGION_OUT_OF_SCOPE',
    });
    await expect(write(`INSERT INTO ${SCHEMA}.walled VALUES ('317102', 'x')`)).resolves.toBeDefined();
    await write(`UPDATE ${SCHEMA}.walled SET note = 'seen'`);
    expect(await test.asOwner(`SELECT count(*)::int AS n FROM ${SCHEMA}.walled WHERE note = 'seen'`)).toEqual([
      { n: 3 },
    ]);
    await test.asOwner(`DELETE FROM ${SCHEMA}.walled WHERE region_code = '317102'`);
  });

  it('reads the column it was told', async () => {
    expect(await seenUnder('REGIONS', '3171', 'elsewhere', 'place')).toEqual(['3171']);
  });

  it('holds for the owner of the table too', async () => {
    expect(
      await test.asOwner(
        `SELECT bool_and(relrowsecurity AND relforcerowsecurity) AS walled, count(*)::int AS n
         FROM pg_class WHERE relnamespace = '${SCHEMA}'::regnamespace AND relkind = 'r'`,
      ),
    ).toEqual([{ walled: true, n: 7 }]);
  });

  it('gives the application role what was granted and no more', async () => {
    await expect(bare.query(`DELETE FROM ${SCHEMA}.walled`)).rejects.toThrow(/permission denied/);
    await expect(bare.query(`UPDATE ${SCHEMA}.staged SET note = ''`)).rejects.toThrow(/permission denied/);
  });
});

describe('a table walled by batch', () => {
  it('shows and takes the rows of batches that are seen', async () => {
    expect(await seenUnder('REGIONS', '3171', 'staged', 'note')).toEqual(['own']);
    expect(await seenUnder('ALL', null, 'staged', 'note')).toEqual(['other', 'own']);
    expect(await seenUnder(null, null, 'staged', 'note')).toEqual([]);
    const put = (batch: number) =>
      test.database.write(actorIn(['3171']), (tx) => tx.query(`INSERT INTO ${SCHEMA}.staged VALUES (${batch}, 'new')`));
    await expect(put(2)).rejects.toMatchObject({ code: 'REGION_OUT_OF_SCOPE' });
    await expect(put(1)).resolves.toBeDefined();
  });
});

describe('a table walled by supplier (HANDBOOK 7.6)', () => {
  const seenBy = (codes: readonly string[]) =>
    test.database.read(actorIn(codes), async (tx) =>
      ((await tx.query(`SELECT supplier_no FROM ${SCHEMA}.suppliers ORDER BY 1`)) as { supplier_no: string }[]).map(
        (row) => row.supplier_no,
      ),
    );

  it('shows a supplier of another province to those whose region it serves now, by delivery or by MoU', async () => {
    expect(await seenBy(['3171'])).toEqual(['A', 'B']);
    expect(await seenBy(['3172'])).toEqual(['C']);
    expect(await seenBy(['3173'])).toEqual([]);
  });

  it('shows it to its own province in any case, and all to those who see everything', async () => {
    expect(await seenBy(['32'])).toEqual(['A', 'B', 'C', 'D']);
    expect(await seenUnder('ALL', null, 'suppliers', 'supplier_no')).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(await seenUnder(null, null, 'suppliers', 'supplier_no')).toEqual([]);
  });

  it('is written only where its register is kept', async () => {
    const put = (code: string, supplier: string) =>
      test.database.write(actorIn([code]), (tx) =>
        tx.query(`INSERT INTO ${SCHEMA}.suppliers VALUES ('${supplier}', '32')`),
      );
    await expect(put('3171', 'A')).rejects.toMatchObject({ code: 'REGION_OUT_OF_SCOPE' });
    await expect(put('32', 'F')).resolves.toBeDefined();
  });
});

it('sees a region as the whole country for the terminal of the machine', async () => {
  const rows = await test.database.read(OPERATOR, (tx) => tx.query(`SELECT 1 FROM ${SCHEMA}.walled`));
  expect(rows).toHaveLength(ROWS.length);
});
