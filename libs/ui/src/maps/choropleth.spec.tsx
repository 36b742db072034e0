import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { type Boundary } from './boundaries';
import { Choropleth } from './choropleth';

/** A square of one degree with its lower left corner there. */
function square(code: string, name: string, x: number, y: number): Boundary {
  const ring = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
  return { code, name, shape: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } } };
}
const BOUNDARIES = [
  square('317201', 'Barat', 0, 0),
  square('317202', 'Timur', 1, 0),
  square('317203', 'Utara', 0, 1),
  square('310101', 'Pulau', 5, 9),
];
const AREAS = [
  {
    code: '317201',
    name: 'Barat',
    fill: { token: 'seq-5', from: null, below: null, hatched: false },
    label: 'Barat, 86,8%',
  },
  {
    code: '317202',
    name: 'Timur',
    fill: { token: 'seq-1', from: null, below: null, hatched: false },
    label: 'Timur, 97,0%',
  },
  { code: '317203', name: 'Utara', fill: null, label: 'Utara, Tidak ada data' },
];

function Page({ onDrill }: { onDrill: (code: string) => void }) {
  const [selected, select] = useState<string | null>(null);
  const [hovered, hover] = useState<string | null>(null);
  return (
    <Choropleth
      title="Realisasi KPM"
      level="Kecamatan"
      boundaries={BOUNDARIES}
      areas={AREAS}
      hovered={hovered}
      selected={selected}
      onHover={hover}
      onSelect={select}
      onDrill={onDrill}
    />
  );
}
const area = (name: RegExp) => screen.getByRole('button', { name });
const press = (key: string, shiftKey = false) =>
  act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey }));

describe('a map by keyboard (SCREENS §13)', () => {
  const drilled: string[] = [];
  beforeEach(() => {
    drilled.length = 0;
    render(<Page onDrill={(code) => drilled.push(code)} />);
  });

  it('is one tab stop', () => {
    expect(screen.getAllByRole('button').filter((one) => one.tabIndex === 0)).toHaveLength(1);
  });
  it('moves to the nearest area in the direction of the arrow', () => {
    act(() => area(/^Barat/).focus());
    press('ArrowRight');
    expect(area(/^Timur/)).toHaveFocus();
    press('ArrowLeft');
    press('ArrowUp');
    expect(area(/^Utara/)).toHaveFocus();
  });
  it('selects with Enter, drills with Shift Enter, clears with Esc', () => {
    act(() => area(/^Barat/).focus());
    press('Enter');
    expect(area(/^Barat/)).toHaveAttribute('aria-pressed', 'true');
    press('Enter', true);
    expect(drilled).toEqual(['317201']);
    press('Escape');
    expect(area(/^Barat/)).toHaveAttribute('aria-pressed', 'false');
  });
  it('says name and value, and "tidak ada data" for what did not report', () => {
    expect(area(/^Barat, 86,8%$/)).toBeInTheDocument();
    expect(area(/^Utara, Tidak ada data$/)).toBeInTheDocument();
  });
  it('gives islands without figures a place in the inset, hatched and named', () => {
    expect(area(/^Pulau, Tidak ada data$/).getAttribute('fill')).toMatch(/^url\(#/);
    expect(screen.getByText('Kepulauan Seribu')).toBeInTheDocument();
  });
});
