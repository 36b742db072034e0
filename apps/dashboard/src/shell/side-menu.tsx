import { Link, useLocation } from 'react-router';
import { placeHref, usePlace, useSession, useWords } from '@monev/web-kit';
import { shellWords } from './shell.words';

/**
 * Only pages that exist, and of these only what the role may open; region and period go along from one analysis page to
 * the next.
 */
export function SideMenu({ open }: { open: boolean }) {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  const { may } = useSession();
  const [place] = usePlace();
  const here = { region: place.region, period: place.period };
  /** Who may not see scores begins at the list. */
  const first = (page: string, ranking: string) => (may(ranking) ? page : `${page}/daftar`);
  const groups = [
    {
      title: words.watch,
      entries: [
        { page: '/', label: words.overview, to: placeHref('/', here), needs: 'Query.overview' },
        { page: '/kadis', label: words.kadis, to: placeHref('/kadis', here), needs: 'Query.kadisSummary' },
        { page: '/peta', label: words.map, to: placeHref('/peta', here), needs: 'Query.overview' },
        {
          page: '/kinerja',
          label: words.performance,
          to: placeHref('/kinerja', here),
          needs: 'Query.indicatorTiles',
        },
        {
          page: '/indikator',
          label: words.indicators,
          to: placeHref('/indikator', here),
          needs: 'Query.indicatorDefinitions',
        },
      ],
    },
    {
      title: words.work,
      entries: [
        { page: '/lapangan', label: words.field, to: '/lapangan', needs: 'Mutation.submitVisit' },
        { page: '/menunggu', label: words.waiting, to: '/menunggu', needs: 'Query.waitingForMe' },
        { page: '/kunjungan', label: words.visits, to: '/kunjungan', needs: 'Query.visits' },
        { page: '/temuan', label: words.findings, to: '/temuan', needs: 'Query.findings' },
      ],
    },
    {
      title: words.subjects,
      entries: [
        {
          page: '/e-warong',
          label: words.eWarongs,
          to: placeHref(first('/e-warong', 'Query.eWarongRanking'), here),
          needs: 'Query.eWarongs',
        },
        {
          page: '/agen',
          label: words.agents,
          to: placeHref(first('/agen', 'Query.agentRanking'), here),
          needs: 'Query.bankAgents',
        },
        {
          page: '/penyedia',
          label: words.suppliers,
          to: placeHref(first('/penyedia', 'Query.supplierRanking'), here),
          needs: 'Query.suppliers',
        },
      ],
    },
    {
      title: words.data,
      entries: [
        { page: '/berkas', label: words.files, to: '/berkas', needs: 'Query.importBatches' },
        { page: '/mutu', label: words.quality, to: placeHref('/mutu', here), needs: 'Query.dataQuality' },
        { page: '/aturan', label: words.rules, to: '/aturan', needs: 'Query.parameters' },
      ],
    },
    {
      title: words.administration,
      entries: [
        { page: '/administrasi/akun', label: words.accounts, to: '/administrasi/akun', needs: 'Query.accounts' },
        { page: '/administrasi/audit', label: words.audit, to: '/administrasi/audit', needs: 'Query.accountLog' },
      ],
    },
  ]
    .map(({ title, entries }) => ({ title, entries: entries.filter(({ needs }) => may(needs)) }))
    .filter(({ entries }) => entries.length > 0);
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
