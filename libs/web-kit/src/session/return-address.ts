export const SIGN_IN_PAGE = '/masuk';

const BACK = 'kembali';
const WHY = 'sebab';
const ENDED = 'berakhir';

/** Address of the sign-in page that leads back to a page afterwards; `ended` makes it say that a session ended. */
export function signInHref(back: string, { ended = false } = {}): string {
  const query = new URLSearchParams();
  if (back !== '/' && isOwnPage(back)) query.set(BACK, back);
  if (ended) query.set(WHY, ENDED);
  const text = query.toString();
  return text ? `${SIGN_IN_PAGE}?${text}` : SIGN_IN_PAGE;
}

/** The page to go to after signing in; the front page for anything that is no page of this site. */
export function readReturn(params: URLSearchParams): string {
  const back = params.get(BACK) ?? '/';
  return isOwnPage(back) ? back : '/';
}

export function saysEnded(params: URLSearchParams): boolean {
  return params.get(WHY) === ENDED;
}

/** One slash at the beginning and no backslash: browsers read `//site` and `/\site` as another site. */
function isOwnPage(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && !/[\\\p{Cc}]/u.test(address) && !address.startsWith(SIGN_IN_PAGE);
}
