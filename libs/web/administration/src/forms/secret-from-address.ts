let kept: { readonly page: string; readonly secret: string } | null = null;

/**
 * The secret that a link carries after `#`. It is taken out of the address at once, so that it stands in no history and
 * on no screenshot, and kept as long as the page is loaded. Null when the link of this page carried none.
 */
export function secretFromAddress(): string | null {
  const secret = location.hash.slice(1);
  if (secret) {
    kept = { page: location.pathname, secret };
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return kept?.page === location.pathname ? kept.secret : null;
}
