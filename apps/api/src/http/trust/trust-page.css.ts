/** Looks of the trust page: readable on a small phone, in the light and in the dark; contrast at least 7:1. */
export const TRUST_PAGE_CSS = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: #17212b; background: #fff; }
main { max-width: 42rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; }
li { margin-block: .5rem; }
hr { margin-block: 3rem; }
.fingerprint { padding: 1rem; border: 2px solid currentcolor; border-radius: .5rem; }
.fingerprint code { font-size: 1.0625rem; overflow-wrap: anywhere; }
.download { display: inline-block; padding: .75rem 1.25rem; border-radius: .5rem; color: #fff; background: #0b4f6c; }
a { color: #0b4f6c; }
a:focus-visible { outline: 3px solid currentcolor; outline-offset: 3px; }
@media (prefers-color-scheme: dark) {
  body { color: #e8eef3; background: #10181f; }
  a { color: #8fd3f0; }
  .download { color: #10181f; background: #8fd3f0; }
}
`;
