import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { runProgram } from '../program';

let folder: string;
let said: string;
const surroundings = { ...process.env };

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-tls-'));
  process.env['MONEV_DATA_DIR'] = folder;
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => Boolean((said += String(chunk))));
  jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => Boolean((said += String(chunk))));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...surroundings };
  fs.rmSync(folder, { recursive: true });
});

const init = (...words: string[]) => runProgram(['tls', 'init', ...words]);

describe('monev tls init', () => {
  it('touches no database and says what comes next', async () => {
    expect(await init('--host', 'monev.kantor.lan', '--host', '192.168.1.10')).toBe(0);
    expect(fs.readdirSync(folder)).toEqual(['tls']);
    expect(said).toContain('Untuk: monev.kantor.lan, 192.168.1.10');
    expect(said).toContain(`MONEV_TLS_CERT=${folder}/tls/server.crt MONEV_TLS_KEY=${folder}/tls/server.key npm start`);
    expect(said).toContain('https://monev.kantor.lan:4310/percaya');
  });

  it('keeps the authority when it is called again, whatever is asked', async () => {
    await init('--host', 'monev.kantor.lan', '--json');
    const first = JSON.parse(said) as { fingerprint: string };
    for (const words of [[], ['--renew'], ['--host', '192.168.1.11']]) {
      said = '';
      expect(await init(...words, '--json')).toBe(0);
      expect(JSON.parse(said)).toMatchObject({ fingerprint: first.fingerprint, madeAuthority: false });
    }
  });

  it('can be called where the settings already name the files that it is to make', async () => {
    process.env['MONEV_TLS_CERT'] = path.join(folder, 'tls/server.crt');
    process.env['MONEV_HOST'] = '0.0.0.0';
    expect(await init('--host', 'monev.kantor.lan')).toBe(0);
  });

  it('ends with 2 for a host that is none', async () => {
    expect(await init('--host', 'https://monev.kantor.lan', '--json')).toBe(2);
    expect(said).toContain('"reason": "BAD_INPUT"');
  });
});
