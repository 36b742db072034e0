import '../testing/jsdom-gaps';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { definition, figure, missing } from '../testing/figures';
import { type ComparedIndicator } from './comparison-model';
import { RegionComparison } from './region-comparison';

const region = (code: string, name: string) => ({ code, name, level: 'REGENCY' as const });
const JAKARTA = [
  figure({ region: region('3171', 'Kota Administrasi Jakarta Pusat'), value: 96.4 }),
  figure({ region: region('3172', 'Kota Administrasi Jakarta Utara'), value: 91.1 }),
  missing({ region: region('3101', 'Kabupaten Administrasi Kepulauan Seribu') }),
];
const SOPPENG = [
  figure({ region: { code: '731201', name: 'Marioriwawo', level: 'DISTRICT' }, value: 1200 }),
  missing({ region: { code: '731206', name: 'Donri-Donri', level: 'DISTRICT' } }),
];

const levels: string[] = [];
beforeEach(() => void (levels.length = 0));

type Extras = Pick<Parameters<typeof RegionComparison>[0], 'says' | 'between'> &
  Pick<ComparedIndicator, 'shortfallName' | 'before'>;

async function show(code: string, name: string, children: typeof JAKARTA, extras: Extras = {}) {
  const selected: (string | null)[] = [];
  render(
    <MemoryRouter>
      <RegionComparison
        region={{ code, name, level: 'PROVINCE' }}
        provinceName={name}
        period="2021-08"
        level={children[0]?.region.level ?? 'REGENCY'}
        levels={['REGENCY', 'DISTRICT']}
        onLevel={(level) => levels.push(level)}
        between={extras.between}
        says={extras.says}
        indicators={[
          {
            definition: definition(),
            children,
            whole: figure({ sources: figure().sources }),
            shortfallName: extras.shortfallName,
            before: extras.before,
          },
        ]}
        selected={null}
        onSelect={(next) => selected.push(next)}
        onDrill={() => undefined}
        drillHref={(to) => `/?wilayah=${to}`}
        batchHref={(id) => `/berkas/${id}`}
      />
    </MemoryRouter>,
  );
  await act(() => new Promise((arrived) => setTimeout(arrived)));
  return selected;
}

describe('the regions below a region, as map and table', () => {
  it('says who is highest and lowest and how many reported', async () => {
    await show('31', 'DKI Jakarta', JAKARTA);
    expect(
      screen.getByText(
        'Agustus 2021: 2 dari 3 wilayah melapor; tertinggi Jakarta Pusat (96,4%), terendah Jakarta Utara (91,1%).',
      ),
    ).toBeVisible();
    expect(await screen.findByRole('button', { name: /^Kota Administrasi Jakarta Utara, 91,1%/ })).toBeInTheDocument();
  });
  it('says a more telling sentence when it is given one', async () => {
    await show('31', 'DKI Jakarta', JAKARTA, { says: 'Dua kota menyumbang 50%.' });
    expect(screen.getByText('Dua kota menyumbang 50%.')).toBeVisible();
  });
  it('offers the other level, as radio buttons that say which is shown', async () => {
    await show('31', 'DKI Jakarta', JAKARTA);
    expect(screen.getByRole('radio', { name: 'Kabupaten/kota' })).toBeChecked();
    fireEvent.click(screen.getByRole('radio', { name: 'Kecamatan' }));
    expect(levels).toEqual(['DISTRICT']);
  });
  it('tells of each row where it lies, what is short, and how it moved, the whole at the end', async () => {
    const district = (code: string, name: string) => ({ code, name, level: 'DISTRICT' as const });
    const cilincing = district('317204', 'Cilincing');
    const koja = figure({ region: district('317203', 'Koja'), value: 92, numerator: '920', denominator: '1000' });
    await show(
      '31',
      'DKI Jakarta',
      [koja, figure({ region: cilincing, value: 86.8, numerator: '868', denominator: '1000' })],
      {
        between: [region('3172', 'Kota Administrasi Jakarta Utara')],
        shortfallName: { idn: 'Belum bertransaksi', eng: 'Not transacted' },
        before: { period: '2021-07', children: [figure({ region: cilincing, value: 87.8 })] },
      },
    );
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('CilincingJakarta Utara86,8132−1,0 (memburuk)');
    expect(rows[2]).toHaveTextContent('KojaJakarta Utara92,080Tidak ada data');
    expect(screen.getByRole('columnheader', { name: 'Δ Jul, poin' })).toBeVisible();
    expect(rows.at(-1)).toHaveTextContent('DKI Jakarta94,511.337');
  });
  it('lights the row of the area under the pointer, and selects from the map', async () => {
    const selected = await show('31', 'DKI Jakarta', JAKARTA);
    const area = await screen.findByRole('button', { name: /Jakarta Utara/ });
    fireEvent.pointerEnter(area);
    expect(screen.getByRole('row', { name: /Jakarta Utara/ })).toHaveClass('hit');
    fireEvent.click(area);
    expect(selected).toEqual(['3172']);
  });
  it('counts the areas of each class in the legend, those without data too', async () => {
    await show('31', 'DKI Jakarta', JAKARTA);
    await screen.findByText('Makin kuat warnanya, makin rendah');
    const noData = screen.getAllByRole('listitem').find((item) => item.textContent?.startsWith('Tidak ada data'));
    expect(noData).toHaveTextContent('Tidak ada data1');
  });
  it('keeps a region without boundaries in the table, and says that the map is missing', async () => {
    await show('7312', 'Kabupaten Soppeng', SOPPENG);
    expect(screen.getByText(/Batas wilayah di dalam Kabupaten Soppeng belum tersedia/)).toBeVisible();
    const table = screen.getByRole('table');
    expect(within(table).getByRole('link', { name: 'Marioriwawo' })).toHaveAttribute('href', '/?wilayah=731201');
    expect(within(table).getByRole('row', { name: /Donri-Donri.*Tidak ada data/ })).toHaveClass('nod');
  });
  it('leads from the number to the file behind it', async () => {
    await show('31', 'DKI Jakarta', JAKARTA);
    fireEvent.click(screen.getByRole('button', { name: 'Dari mana angka ini?' }));
    expect(screen.getByRole('link', { name: 'realisasi agustus.xlsx' })).toHaveAttribute('href', '/berkas/b-1');
    expect(screen.getByText('195.101 / 206.438')).toBeVisible();
    expect(screen.getByText('Laporan bank')).toBeVisible();
  });
});
