import { render, screen } from '@testing-library/react';
import { SignedIn } from '../testing/signed-in';
import { Served } from './served.view';

const say = (kpmServed: number | null, kpmLimit: number | null) =>
  render(
    <SignedIn operations={[]}>
      <p>
        <Served periods={[{ period: '2021-09', kpmServed, kpmLimit }]} />
      </p>
    </SignedIn>,
  );

describe('families of an e-warong', () => {
  it.each([
    [280, 250, /280 KPM.*di atas.*250/],
    [280, 300, /280 KPM.*paling banyak 300/],
    [280, null, /^Melayani 280 KPM pada September 2021\.$/],
    [null, 250, /belum diketahui/],
  ])('%s against the limit %s set there', (served, limit, text) => {
    say(served, limit);
    expect(screen.getByText(text)).toBeVisible();
  });
});
