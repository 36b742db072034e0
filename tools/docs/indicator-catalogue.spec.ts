import fs from 'node:fs';
import path from 'node:path';
import { INDICATORS } from '../../libs/domain/indicators/src/index';
import { catalogueTable } from './indicator-catalogue';

const page = path.resolve(__dirname, '../../docs/rules/indicators.md');
const [START, END] = ['<!-- catalogue -->', '<!-- /catalogue -->'];
const written = `${START}\n\n${catalogueTable(INDICATORS)}\n\n${END}`;

describe('the catalogue in docs/rules/indicators.md', () => {
  it('says what the registry says; UPDATE_DOCS=1 writes it anew', () => {
    const text = fs.readFileSync(page, 'utf8');
    const between = text.slice(text.indexOf(START), text.indexOf(END) + END.length);
    if (process.env.UPDATE_DOCS)
      fs.writeFileSync(
        page,
        text.replace(between, () => written),
      );
    expect(process.env.UPDATE_DOCS ? written : between).toBe(written);
  });

  it('has a line for each of the 87', () => {
    expect(catalogueTable(INDICATORS).split('\n')).toHaveLength(2 + 87);
  });
});
