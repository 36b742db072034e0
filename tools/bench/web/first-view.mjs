/**
 * Opens an address in a browser that has kept nothing and answers what came over the wire until `useful` (a selector)
 * stands on the page: bytes as sent (compressed), of them script, requests, and GraphQL requests.
 */
export async function firstView(browser, { url, path, cookie, viewport, useful }) {
  const context = await browser.newContext({ viewport, locale: 'id-ID', timezoneId: 'Asia/Jakarta', baseURL: url });
  await context.addCookies([cookie]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const seen = new Map();
  let over = false;
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!over) seen.set(requestId, { url: request.url, type, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = seen.get(requestId);
    if (one && !over) one.bytes = encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(useful).first().waitFor();
  await page.evaluate(() => new Promise((resolve) => globalThis.requestAnimationFrame(() => resolve())));
  over = true;
  await context.close();
  const all = [...seen.values()].filter(({ bytes }) => bytes > 0);
  const sum = (rows) => rows.reduce((total, { bytes }) => total + bytes, 0);
  return {
    kb: sum(all) / 1024,
    scriptKb: sum(all.filter(({ type }) => type === 'Script')) / 1024,
    requests: all.length,
    graphql: all.filter(({ url: address }) => address.endsWith('/graphql')).length,
  };
}
