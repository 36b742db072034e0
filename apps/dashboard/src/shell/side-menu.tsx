import { Link, useLocation } from 'react-router';
import { placeHref, usePlace, useWords } from '@monev/web-kit';
import { shellWords } from './shell.words';

/** Only pages that exist; region and period go along from one analysis page to the next. */
export function SideMenu({ open }: { open: boolean }) {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  const [place] = usePlace();
  const here = { region: place.region, period: place.period };
  const groups = [
    {
      title: words.watch,
      entries: [
        { page: '/', label: words.overview, to: placeHref('/', here) },
        { page: '/peta', label: words.map, to: placeHref('/peta', here) },
        { page: '/indikator', label: words.indicators, to: placeHref('/indikator', here) },
      ],
    },
    { title: words.data, entries: [{ page: '/berkas', label: words.files, to: '/berkas' }] },
  ];
  const isHere = (page: string) => (page === '/' ? pathname === '/' : pathname.startsWith(page));
  return (
    <nav id="menu" className={open ? 'side open' : 'side'} aria-label={words.mainMenu}>
      {groups.map(({ title, entries }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {entries.map(({ page, label, to }) => (
              <li key={page}>
                <Link to={to} aria-current={isHere(page) ? 'page' : undefined}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
