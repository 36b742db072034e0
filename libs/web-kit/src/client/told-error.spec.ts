import { CombinedGraphQLErrors } from '@apollo/client';
import { toldError } from './told-error';

const refused = new CombinedGraphQLErrors({
  errors: [
    {
      message: 'Wilayah tidak dikenal.',
      extensions: {
        code: 'BAD_USER_INPUT',
        reason: 'REGION_UNKNOWN',
        requestId: 'r-1',
        wording: { id: 'Wilayah tidak dikenal.', en: 'Unknown region.' },
      },
    },
  ],
});

describe('an error as it is told', () => {
  it('speaks the language of the page and keeps reason and request', () => {
    expect(toldError(refused, 'id')).toEqual({
      message: 'Wilayah tidak dikenal.',
      code: 'REGION_UNKNOWN',
      requestId: 'r-1',
    });
    expect(toldError(refused, 'en').message).toBe('Unknown region.');
  });
  it('says that the server was not reached when nothing came back', () => {
    expect(toldError(new TypeError('Failed to fetch'), 'id')).toEqual({
      message: 'Peladen tidak dapat dihubungi. Periksa sambungan, lalu muat ulang.',
      code: 'UNAVAILABLE',
      requestId: null,
    });
  });
});
