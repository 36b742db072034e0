import http from 'node:http';

const CONNECTIONS = 10;

/** Sends one request and answers `{ status, body }`. */
export function send(agent, url, { headers, body }) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }));
    });
    request.once('error', reject);
    request.end(body);
  });
}

/**
 * Answers per second on ten connections for so many milliseconds; `request()` makes each request.
 */
export async function requestsPerSecond(url, request, milliseconds) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const started = performance.now();
  let answered = 0;
  const connection = async () => {
    while (performance.now() - started < milliseconds) {
      const { status } = await send(agent, url, request());
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  return (answered * 1000) / (performance.now() - started);
}
