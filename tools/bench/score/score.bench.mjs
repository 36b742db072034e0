import { monev } from '../../../apps/dashboard/e2e/harness/monev.mjs';
import { expectSame, median, short } from '../figure.mjs';

const SUBJECTS = { BANK_AGENT: 292, E_WARONG: 253, SUPPLIER: 24 };

/** All suppliers, e-warong and agents of a quarter, read from their evidence, reckoned and compared with what is stored. */
export async function measure({ quick, demo }) {
  const { server } = await demo();
  const once = () => scoreQuarter(server.dataFolder);
  await once();
  const seconds = [];
  for (let run = 0; run < (quick ? 3 : 7); run += 1) {
    const { kinds, took } = await once();
    expectSame('subjects', Object.fromEntries(kinds.map(({ kind, scored }) => [kind, scored])), SUBJECTS);
    expectSame('digits that changed', kinds.map(({ changed }) => changed), [0, 0, 0]); // prettier-ignore
    seconds.push(took);
  }
  const value = short(median(seconds));
  return { 'score.all': { value, goal: '<= 1', parts: { seconds: value, subjects: 569, runs: seconds.length } } };
}

async function scoreQuarter(dataFolder) {
  const { code, stdout, stderr } = await monev(['score', '--demo', '--quarter', '2021-Q3', '--json'], { dataFolder });
  if (code !== 0) throw new Error(stderr);
  const said = /dalam ([\d.,]+) detik/.exec(stderr)?.[1];
  if (!said) throw new Error(`The command did not say how long it took: ${stderr}`);
  return { kinds: JSON.parse(stdout).kinds, took: Number(said.replace('.', '').replace(',', '.')) };
}
