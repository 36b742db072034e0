/** One answer of the API, as a page sees it. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  /** Reason of the first error; null when there is none. */
  readonly reason: string | null;
  readonly code: string | null;
  readonly text: string;
}

/** A browser as far as sign-in goes: it keeps cookies and sends them back. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  /** The Set-Cookie lines of the last answer. */
  lastSetCookies: readonly string[] = [];

  constructor(
    private readonly url: string,
    private readonly userAgent = 'Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile',
  ) {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.send(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = JSON.parse(text) as {
      data?: Record<string, unknown> | null;
      errors?: { extensions: { code: string; reason?: string } }[];
    };
    const error = body.errors?.[0]?.extensions;
    return {
      data: body.data ?? null,
      reason: error ? (error.reason ?? error.code) : null,
      code: error?.code ?? null,
      text,
    };
  }

  /** Follows nothing by itself: the caller sees each redirect. */
  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('user-agent', this.userAgent);
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    this.lastSetCookies = response.headers.getSetCookie();
    for (const line of this.lastSetCookies) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
