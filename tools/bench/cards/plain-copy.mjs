import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { from as copyFrom } from 'pg-copy-streams';
import { withClient } from './bench-database.mjs';

const COLUMNS = (product) => product.CARD_HEADER.split(';').map((column) => column.toLowerCase());
const OPTIONS = `WITH (FORMAT csv, DELIMITER ';', HEADER)`;

/** psql's \copy where there is a psql, else the same COPY through a driver that passes bytes on. */
export const copyTool = (() => {
  try {
    execFileSync('psql', ['--version'], { stdio: 'ignore' });
    return 'psql \\copy';
  } catch {
    return 'COPY through pg-copy-streams';
  }
})();

/** Loads the file into a bare logged table of texts; answers milliseconds. */
export async function plainCopy(product, { ownerUrl, ask }, file) {
  await ask('DROP TABLE IF EXISTS bare');
  await ask(
    `CREATE TABLE bare (${COLUMNS(product)
      .map((column) => `${column} text`)
      .join(', ')})`,
  );
  await ask('CHECKPOINT');
  const started = performance.now();
  if (copyTool.startsWith('psql'))
    await promisify(execFile)('psql', [ownerUrl, '-q', '-c', `\\copy bare FROM '${file}' ${OPTIONS}`]);
  else
    await withClient(ownerUrl, (client) =>
      pipeline(fs.createReadStream(file), client.query(copyFrom(`COPY bare FROM STDIN ${OPTIONS}`))),
    );
  return performance.now() - started;
}

/** Rows a second that TypeORM inserts, in thousands, of the same rows as the same texts. */
export async function typeormInsert(product, { ownerUrl, ask }, file, rows) {
  const { DataSource, EntitySchema } = await import('typeorm');
  const columns = COLUMNS(product);
  const entity = new EntitySchema({
    name: 'typed_rows',
    columns: {
      no: { type: 'int', primary: true },
      ...Object.fromEntries(columns.map((name) => [name, { type: 'text' }])),
    },
  });
  const source = new DataSource({ type: 'postgres', url: ownerUrl, entities: [entity], synchronize: true });
  await source.initialize();
  try {
    const lines = fs
      .readFileSync(file, 'utf8')
      .slice(0, rows * 170)
      .split('\r\n')
      .slice(1, rows + 1);
    const values = lines.map((line, no) => {
      const cells = line.split(';');
      return { no, ...Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])) };
    });
    await ask('CHECKPOINT');
    const started = performance.now();
    for (let at = 0; at < values.length; at += 1_000)
      await source.getRepository('typed_rows').insert(values.slice(at, at + 1_000));
    return values.length / ((performance.now() - started) / 1000);
  } finally {
    await source.destroy();
  }
}
