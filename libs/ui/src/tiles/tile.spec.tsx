import '../testing/jsdom-gaps';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { UiLanguageProvider } from '../language/ui-language';
import { definition, figure, missing } from '../testing/figures';
import { Tile, type TileProps } from './tile';

function show(differs: Partial<TileProps> = {}, language: 'id' | 'en' = 'id') {
  render(
    <MemoryRouter>
      <UiLanguageProvider language={language}>
        <Tile
          definition={definition()}
          figure={figure()}
          previous={figure({ period: '2021-07', value: 94.9 })}
          history={[figure({ value: 95 }), missing(), figure()]}
          href="/indikator/IND-DST-02"
          {...differs}
        />
      </UiLanguageProvider>
    </MemoryRouter>,
  );
  return screen.getByRole('link').textContent ?? '';
}

describe('a tile', () => {
  it('is one link to its evidence, with number, state, target, change and coverage', () => {
    const told = show();
    expect(screen.getByRole('link')).toHaveAttribute('href', '/indikator/IND-DST-02');
    for (const part of ['Realisasi KPM', '94,5%', 'Perlu perhatian', 'Target ≥ 95%', '42 dari 44 wilayah melapor']) {
      expect(told).toContain(part);
    }
  });
  it('tells the change as the difference of what is shown, and whether it is good', () => {
    // 94,5 shown against 94,9 shown: −0,4, although 94.52 − 94.90 is −0.38.
    expect(show()).toContain('\u22120,4 poin dari Juli (memburuk)');
  });
  it('says "sebagian" with how many reported when less than 80% did', () => {
    const told = show({ figure: figure({ partial: true, coveragePct: 71.43, rowsUsed: 50, rowsExpected: 70 }) });
    expect(told).toContain('Sebagian');
    expect(told).toContain('50 dari 70 wilayah (71%): sebagian');
  });
  it('says "sementara" while rows wait for validation', () => {
    expect(show({ figure: figure({ provisional: true }) })).toContain('Sementara');
  });
  it('shows no number where there is no data, but why and when there was one', () => {
    const told = show({ figure: missing({ lastReported: '2021-06' }) });
    expect(told).toContain('Tidak ada data');
    expect(told).toContain('Belum ada isian untuk Agustus 2021');
    expect(told).toContain('Terakhir dilaporkan: Juni 2021');
    expect(told).not.toMatch(/0%|\b0,0/);
  });
  it('gives the reason where the regime has no such thing, and where too few answered', () => {
    const reason = { idn: 'Rezim 2023 tidak memakai e-warong.', eng: 'No e-warong in the 2023 regime.' };
    expect(show({ figure: missing({ status: 'NOT_APPLICABLE', reason }) })).toContain(`Tidak berlaku${reason.idn}`);
  });
  it('hides a figure from too few answers, by name', () => {
    expect(show({ figure: missing({ status: 'SUPPRESSED', reason: { idn: 'Hanya 7 jawaban.', eng: '' } }) })).toContain(
      'DisembunyikanHanya 7 jawaban.',
    );
  });
  it('shows zero as a number: it is not the absence of data', () => {
    expect(show({ figure: figure({ value: 0, colour: 'RED' }) })).toContain('0,0%');
  });
  it('counts families without decimals and without a colour where there is no target', () => {
    const told = show({
      definition: definition({ unit: 'FAMILY', target: null, direction: 'NONE' }),
      figure: figure({ value: 12037, colour: 'GREY' }),
      previous: figure({ period: '2021-07', value: 12000 }),
    });
    expect(told).toContain('12.037 KPM');
    expect(told).toContain('Tanpa target');
    expect(told).toContain('+37 dari Juli');
  });
  it('speaks English when the page does', () => {
    expect(show({}, 'en')).toContain('42 of 44 regions reported');
  });
});
