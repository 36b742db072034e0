import '../testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { SampleMark } from '../tables/sample-mark';
import { definition, figure, missing } from '../testing/figures';
import { TrendFigure } from './trend-figure';

const POINTS = [
  figure({ period: '2021-05', value: 96.1 }),
  missing({ period: '2021-06' }),
  figure({ period: '2021-07', value: 94.9 }),
  figure({ period: '2021-08', value: 94.52 }),
];

function show(points = POINTS, note: string | null = null) {
  render(
    <MemoryRouter>
      <SampleMark note={note}>
        <TrendFigure
          definition={definition()}
          regionName="DKI Jakarta"
          points={points}
          traced={figure()}
          batchHref={(id) => `/berkas/${id}`}
        />
      </SampleMark>
    </MemoryRouter>,
  );
}

describe('a figure over time', () => {
  const sentence = 'Turun dari 96,1% (Mei 2021) menjadi 94,5% (Agustus 2021). Tidak ada data: Juni 2021.';
  it('says in one sentence what the line shows, gaps included, for eyes and ears alike', () => {
    show();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByRole('img', { name: `Realisasi KPM. ${sentence}` })).toBeInTheDocument();
  });
  it('has a table with the same months, the missing one empty and hatched in its place', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Lihat tabel' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Mei 202196,1'),
      expect.stringContaining('Juni 20210,0Tidak ada data'),
      expect.stringContaining('Juli 202194,9'),
      expect.stringContaining('Agustus 202194,5'),
    ]);
    expect(rows[1]).toHaveClass('nod');
  });
  it('names its source and says where a cut axis starts', () => {
    show();
    expect(screen.getByText('Sumber: 1 berkas, terakhir diterima 22 Sep 2021, 08.10 WIB')).toBeVisible();
    expect(screen.getByText(/sumbu dimulai dari 9\d/)).toBeVisible();
  });
  it('draws no line where nothing was reported', () => {
    show([missing({ period: '2021-07' }), missing({ period: '2021-08' })]);
    expect(screen.getByText('Belum ada yang dilaporkan.')).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });
  it('downloads a file that says DATA CONTOH in a demo installation', async () => {
    const kept: Blob[] = [];
    URL.createObjectURL = (blob) => {
      kept.push(blob as Blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    show(POINTS, 'Angka karangan');
    fireEvent.click(screen.getByRole('button', { name: 'Unduh' }));
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(kept[0]!);
    });
    expect(text).toContain('DATA CONTOH: Angka karangan');
    expect(text).toContain('2021-08;94,52;42;44;');
    expect(text).toContain('2021-06;;0;44;Tidak ada data');
  });
});
