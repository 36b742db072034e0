/** @jest-environment node */
import { fetchWhatChanged } from './fetch-what-changed';

/** A server whose answer has a tag; it nods to who sends the tag back. */
function serverWith(state: { tag: string; text: string }) {
  const seen: (string | null)[] = [];
  const fetched = fetchWhatChanged((_address, options) => {
    const asked = new Headers(options?.headers).get('If-None-Match');
    seen.push(asked);
    const same = asked === state.tag;
    const status = same ? 304 : 200;
    return Promise.resolve(new Response(same ? null : state.text, { status, headers: { ETag: state.tag } }));
  });
  const ask = async (body: string) => (await fetched('/graphql', { method: 'POST', body })).text();
  return { ask, seen };
}

describe('an answer that is already here', () => {
  it('is not sent twice', async () => {
    const { ask, seen } = serverWith({ tag: '"1"', text: '{"data":{"families":206438}}' });
    expect(await ask('a')).toBe('{"data":{"families":206438}}');
    expect(await ask('a')).toBe('{"data":{"families":206438}}');
    expect(seen).toEqual([null, '"1"']);
  });
  it('is replaced when the server says that it changed', async () => {
    const state = { tag: '"1"', text: 'old' };
    const { ask } = serverWith(state);
    await ask('a');
    Object.assign(state, { tag: '"2"', text: 'new' });
    expect(await ask('a')).toBe('new');
    expect(await ask('a')).toBe('new');
  });
  it('stands for its own question alone', async () => {
    const { ask, seen } = serverWith({ tag: '"1"', text: 'x' });
    await ask('a');
    await ask('b');
    expect(seen).toEqual([null, null]);
  });
  it('is not kept when its tag is weak: such a tag is of bytes on the way, not of the data', async () => {
    const { ask, seen } = serverWith({ tag: 'W/"1"', text: 'x' });
    await ask('a');
    await ask('a');
    expect(seen).toEqual([null, null]);
  });
  it('makes room: the answer asked for longest ago goes first', async () => {
    const { ask, seen } = serverWith({ tag: '"1"', text: 'x' });
    for (let n = 0; n <= 60; n += 1) await ask(`question ${n}`);
    await ask('question 0');
    await ask('question 60');
    expect(seen.slice(-2)).toEqual([null, '"1"']);
  });
});
