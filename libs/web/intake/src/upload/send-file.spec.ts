import { addressOf, readAnswer } from './send-file';

const refused = (error: object) => readAnswer(422, JSON.stringify({ error }));

describe('sending a file', () => {
  it('gives name and answers in the address', () => {
    expect(addressOf('Realisasi Agustus.xlsx', { period: '2021-08', template: 'bank' })).toBe(
      '/api/imports?name=Realisasi+Agustus.xlsx&period=2021-08&template=bank',
    );
  });
  it('ends in a batch to look at', () => {
    expect(readAnswer(201, '{"batchId":"b-1"}')).toEqual({ kind: 'STAGED', batchId: 'b-1' });
  });
  it('points to the earlier batch when the same file was accepted before', () => {
    const body = { batchId: 'b-1', duplicateOf: { id: 'b-0', fileName: 'a.csv', committedAt: '2024-01-01T00:00:00Z' } };
    expect(readAnswer(200, JSON.stringify(body))).toMatchObject({ kind: 'DUPLICATE', batchId: 'b-0' });
  });
  it('asks for what the file does not say', () => {
    expect(refused({ reason: 'PERIOD_NEEDED' })).toEqual({ kind: 'NEEDS_PERIOD' });
    expect(refused({ reason: 'REGION_NEEDED' })).toEqual({ kind: 'NEEDS_REGION' });
    expect(refused({ reason: 'TEMPLATE_AMBIGUOUS', candidates: ['a', 'b'] })).toEqual({
      kind: 'NEEDS_TEMPLATE',
      ambiguous: true,
      candidates: ['a', 'b'],
    });
  });
  it('repeats the words of the server when it refuses', () => {
    expect(refused({ reason: 'FILE_UNREADABLE', message: 'Rusak.', messageEn: 'Broken.' })).toEqual({
      kind: 'REFUSED',
      code: 'FILE_UNREADABLE',
      said: { id: 'Rusak.', en: 'Broken.' },
    });
  });
  it('counts an answer that is no JSON as refused', () => {
    expect(readAnswer(502, '<html>')).toEqual({ kind: 'REFUSED', code: 'UNAVAILABLE', said: null });
  });
});
