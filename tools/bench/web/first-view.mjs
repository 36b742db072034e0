/**
 * Opens an address in a browser that has kept nothing and answers what had come over the wire when `useful` (a selector)
 * first stood on the page: bytes as sent (compressed, with headers), of them script, requests, and GraphQL requests. The
 * page itself notes the moment: seen from outside, the next fetches of a fast server would already count.
 */
export async function firstView(browser, { url, path, cookie, viewport, useful }) {
  const context = await browser.newContext({ viewport, locale: 'id-ID', timezoneId: 'Asia/Jakarta', baseURL: url });
  await context.addCookies([cookie]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const seen = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp, wallTime }) => {
    seen.set(requestId, { url: request.url, type, bytes: 0, clock: wallTime - timestamp, endedMs: Infinity });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const one = seen.get(requestId);
    if (one) Object.assign(one, { bytes: encodedDataLength, endedMs: (one.clock + timestamp) * 1000 });
  });
  await page.addInitScript(noteMoment, useful);
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(useful).first().waitFor();
  const usefulMs = await page.evaluate(() => globalThis.usefulMs);
  await context.close();
  const all = [...seen.values()].filter(({ bytes, endedMs }) => bytes > 0 && endedMs <= usefulMs);
  const sum = (rows) => rows.reduce((total, { bytes }) => total + bytes, 0);
  return {
    kb: sum(all) / 1024,
    scriptKb: sum(all.filter(({ type }) => type === 'Script')) / 1024,
    requests: all.length,
    graphql: all.filter(({ url: address }) => address.endsWith('/graphql')).length,
  };
}

/** Runs in the page: keeps when the selector first stood there, as a time of day in ms. */
function noteMoment(selector) {
  const { document, MutationObserver, performance } = globalThis;
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    globalThis.usefulMs = performance.timeOrigin + performance.now();
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}
