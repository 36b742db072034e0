import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, render, screen } from '@testing-library/react';
import { type RegionLevel } from '@monev/kernel';

Object.assign(globalThis, { TextDecoder, TextEncoder });

interface Props {
  /** The levels at which regions have figures. */
  filled: readonly RegionLevel[];
}

async function show(props: Props, address = '/') {
  const { MemoryRouter } = await import('react-router');
  const { useLevel } = await import('./use-level');
  function Page({ filled }: Props) {
    const { level, choose, nothingThere } = useLevel({
      levels: ['REGENCY', 'DISTRICT'],
      first: 'DISTRICT',
      subject: '31 2021-08',
    });
    if (level && !filled.includes(level)) nothingThere();
    return <button onClick={() => choose('DISTRICT')}>{level}</button>;
  }
  render(
    <MemoryRouter initialEntries={[address]}>
      <Page {...props} />
    </MemoryRouter>,
  );
  return screen.getByRole('button');
}

describe('the level of a comparison', () => {
  it('is the one that opens first, when its regions have figures', async () => {
    expect(await show({ filled: ['REGENCY', 'DISTRICT'] })).toHaveTextContent('DISTRICT');
  });
  it('is the nearest one where only that has figures', async () => {
    expect(await show({ filled: ['REGENCY'] })).toHaveTextContent('REGENCY');
  });
  it('is what somebody chose, however empty', async () => {
    const button = await show({ filled: ['REGENCY'] });
    fireEvent.click(button);
    expect(button).toHaveTextContent('DISTRICT');
  });
  it('is what the address says, however empty', async () => {
    expect(await show({ filled: ['REGENCY'] }, '/?tingkat=kecamatan')).toHaveTextContent('DISTRICT');
  });
  it('stays the nearest one where no level has figures', async () => {
    expect(await show({ filled: [] })).toHaveTextContent('REGENCY');
  });
});
