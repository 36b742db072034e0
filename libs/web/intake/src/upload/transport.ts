/** One question over HTTP. Rejects only when no answer came: the connection was lost, or it was stopped. */
export interface Transport {
  ask(
    method: 'POST' | 'PUT' | 'GET' | 'DELETE',
    address: string,
    body?: { readonly kind: 'BYTES'; readonly bytes: ArrayBuffer } | { readonly kind: 'JSON'; readonly value: unknown },
    signal?: AbortSignal,
  ): Promise<{ readonly status: number; readonly text: string }>;
}

export const overHttp: Transport = {
  async ask(method, address, body, signal) {
    const response = await fetch(address, {
      method,
      headers: {
        'apollo-require-preflight': 'true',
        ...(body ? { 'Content-Type': body.kind === 'JSON' ? 'application/json' : 'application/octet-stream' } : {}),
      },
      ...(body ? { body: body.kind === 'JSON' ? JSON.stringify(body.value) : body.bytes } : {}),
      ...(signal ? { signal } : {}),
    });
    return { status: response.status, text: await response.text() };
  },
};
