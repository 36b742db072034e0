import { fireEvent, render, screen } from '@testing-library/react';
import { Combobox } from './combobox';

const CHOICES = [
  { key: '31', label: 'DKI Jakarta' },
  { key: '32', label: 'Jawa Barat' },
];

function show() {
  const chosen: string[] = [];
  const typed: string[] = [];
  render(
    <Combobox
      label="Provinsi"
      chosen="DKI Jakarta"
      choices={CHOICES}
      onType={(text) => typed.push(text)}
      onChoose={({ key }) => chosen.push(key)}
    />,
  );
  return { chosen, typed, box: screen.getByRole('combobox', { name: 'Provinsi' }) };
}

describe('a combobox', () => {
  it('shows the present choice and opens its list by typing', () => {
    const { box, typed } = show();
    expect(box).toHaveValue('DKI Jakarta');
    expect(box).toHaveAttribute('aria-expanded', 'false');
    fireEvent.change(box, { target: { value: 'jaw' } });
    expect(typed).toEqual(['jaw']);
    expect(screen.getAllByRole('option')).toHaveLength(2);
  });
  it('chooses with arrows and Enter, and tells which choice is active', () => {
    const { box, chosen } = show();
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(chosen).toEqual(['32']);
    expect(box).toHaveAttribute('aria-expanded', 'false');
  });
  it('gives the present choice back on Esc', () => {
    const { box, chosen } = show();
    fireEvent.change(box, { target: { value: 'x' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box).toHaveValue('DKI Jakarta');
    expect(chosen).toEqual([]);
  });
  it('chooses by pointer', () => {
    const { box, chosen } = show();
    fireEvent.click(box);
    fireEvent.click(screen.getByRole('option', { name: 'Jawa Barat' }));
    expect(chosen).toEqual(['32']);
  });
});
