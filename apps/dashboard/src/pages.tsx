import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { Link, Navigate, Route, Routes, useLocation } from 'react-router';
import { EmptyState, LoadingState } from '@monev/ui';
import { usePageTitle, useSession, useWords } from '@monev/web-kit';
import {
  AccountPage,
  AccountsPage,
  AuditPage,
  FirstRunPage,
  InvitationPage,
  OwnAccountPage,
  SignInPage,
} from '@monev/web/administration';
import { PlanPage, VisitListPage, VisitPage, WaitingPage } from '@monev/web/evaluations';
import { FieldFormPage, FieldHomePage } from '@monev/web/field-visit';
import { FindingListPage, FindingPage } from '@monev/web/findings';
import { shellWords } from './shell/shell.words';

const OverviewPage = lazy(async () => ({ default: (await import('@monev/web/overview')).OverviewPage }));
const SupplierRankingPage = lazy(async () => ({ default: (await import('@monev/web/scoring')).SupplierRankingPage }));
const EWarongRankingPage = lazy(async () => ({ default: (await import('@monev/web/scoring')).EWarongRankingPage }));
const AgentRankingPage = lazy(async () => ({ default: (await import('@monev/web/scoring')).AgentRankingPage }));
const SupplierScorecardPage = lazy(async () => ({
  default: (await import('@monev/web/scoring')).SupplierScorecardPage,
}));
const EWarongScorecardPage = lazy(async () => ({ default: (await import('@monev/web/scoring')).EWarongScorecardPage }));
const AgentScorecardPage = lazy(async () => ({ default: (await import('@monev/web/scoring')).AgentScorecardPage }));
const MapPage = lazy(async () => ({ default: (await import('@monev/web/map')).MapPage }));
const PerformancePage = lazy(async () => ({ default: (await import('@monev/web/indicators')).PerformancePage }));
const IndicatorListPage = lazy(async () => ({ default: (await import('@monev/web/indicators')).IndicatorListPage }));
const IndicatorPage = lazy(async () => ({ default: (await import('@monev/web/indicators')).IndicatorPage }));
const BatchListPage = lazy(async () => ({ default: (await import('@monev/web/intake')).BatchListPage }));
const TemplatesPage = lazy(async () => ({ default: (await import('@monev/web/intake')).TemplatesPage }));
const BatchPage = lazy(async () => ({ default: (await import('@monev/web/intake')).BatchPage }));
const DataQualityPage = lazy(async () => ({ default: (await import('@monev/web/quality')).DataQualityPage }));
const EWarongListPage = lazy(async () => ({ default: (await import('@monev/web/registry')).EWarongListPage }));
const BankAgentListPage = lazy(async () => ({ default: (await import('@monev/web/registry')).BankAgentListPage }));
const SupplierListPage = lazy(async () => ({ default: (await import('@monev/web/registry')).SupplierListPage }));
const EWarongDataPage = lazy(async () => ({ default: (await import('@monev/web/registry')).EWarongDataPage }));
const BankAgentDataPage = lazy(async () => ({ default: (await import('@monev/web/registry')).BankAgentDataPage }));
const SupplierDataPage = lazy(async () => ({ default: (await import('@monev/web/registry')).SupplierDataPage }));
const RulesPage = lazy(async () => ({ default: (await import('@monev/web/registry')).RulesPage }));
const StartPage = lazy(async () => ({ default: (await import('@monev/web/registry')).StartPage }));

/** Administrators see nothing of a case: their day begins with the accounts. */
const HOME_OF_ADMINISTRATORS = '/administrasi/akun';
/** The head of office comes for one page, an officer for the visits to file; both find the others in the menu. */
const LANDINGS: Readonly<Partial<Record<string, string>>> = { KADIS: '/kadis', MONEV_OFFICER: '/lapangan' };

interface PageRoute {
  readonly path: string;
  readonly page: ComponentType;
}

/** The Kadis page is a program of its own: the address is asked of the server, once. */
function KadisPage() {
  useEffect(() => location.replace(location.href), []);
  return null;
}

/** Open to who is not signed in. */
export const DOORS: readonly PageRoute[] = [
  { path: '/masuk', page: SignInPage },
  { path: '/awal', page: FirstRunPage },
  { path: '/undangan', page: InvitationPage },
];

/** One address, one page, and the operation that a person must be allowed to open it; null: anybody signed in. */
const ROOMS: readonly (PageRoute & { readonly needs: string | null })[] = [
  { path: '/', page: OverviewPage, needs: 'Query.overview' },
  { path: '/kadis', page: KadisPage, needs: 'Query.kadisSummary' },
  { path: '/peta', page: MapPage, needs: 'Query.overview' },
  { path: '/kinerja', page: PerformancePage, needs: 'Query.indicatorTiles' },
  { path: '/indikator', page: IndicatorListPage, needs: 'Query.indicatorDefinitions' },
  { path: '/indikator/:code', page: IndicatorPage, needs: 'Query.indicatorDefinitions' },
  { path: '/e-warong', page: EWarongRankingPage, needs: 'Query.eWarongRanking' },
  { path: '/e-warong/:id', page: EWarongScorecardPage, needs: 'Query.scorecard' },
  { path: '/agen', page: AgentRankingPage, needs: 'Query.agentRanking' },
  { path: '/agen/:id', page: AgentScorecardPage, needs: 'Query.scorecard' },
  { path: '/penyedia', page: SupplierRankingPage, needs: 'Query.supplierRanking' },
  { path: '/penyedia/:id', page: SupplierScorecardPage, needs: 'Query.scorecard' },
  { path: '/e-warong/daftar', page: EWarongListPage, needs: 'Query.eWarongs' },
  { path: '/agen/daftar', page: BankAgentListPage, needs: 'Query.bankAgents' },
  { path: '/penyedia/daftar', page: SupplierListPage, needs: 'Query.suppliers' },
  { path: '/e-warong/:id/data', page: EWarongDataPage, needs: 'Query.eWarong' },
  { path: '/agen/:id/data', page: BankAgentDataPage, needs: 'Query.bankAgent' },
  { path: '/penyedia/:id/data', page: SupplierDataPage, needs: 'Query.supplier' },
  { path: '/aturan', page: RulesPage, needs: 'Query.parameters' },
  { path: '/berkas', page: BatchListPage, needs: 'Query.importBatches' },
  { path: '/berkas/templat', page: TemplatesPage, needs: 'Query.importTemplates' },
  { path: '/berkas/:id', page: BatchPage, needs: 'Query.importBatches' },
  { path: '/mutu', page: DataQualityPage, needs: 'Query.dataQuality' },
  { path: '/mulai', page: StartPage, needs: 'Mutation.chooseHomeProvince' },
  { path: '/lapangan', page: FieldHomePage, needs: 'Mutation.submitVisit' },
  { path: '/lapangan/:id', page: FieldFormPage, needs: 'Mutation.submitVisit' },
  { path: '/kunjungan', page: VisitListPage, needs: 'Query.visits' },
  { path: '/kunjungan/rencana', page: PlanPage, needs: 'Query.monevOfficers' },
  { path: '/kunjungan/:id', page: VisitPage, needs: 'Query.visit' },
  { path: '/temuan', page: FindingListPage, needs: 'Query.findings' },
  { path: '/temuan/:id', page: FindingPage, needs: 'Query.finding' },
  { path: '/menunggu', page: WaitingPage, needs: 'Query.waitingForMe' },
  { path: '/akun', page: OwnAccountPage, needs: null },
  { path: '/administrasi/akun', page: AccountsPage, needs: 'Query.accounts' },
  { path: '/administrasi/akun/:id', page: AccountPage, needs: 'Query.accounts' },
  { path: '/administrasi/audit', page: AuditPage, needs: 'Query.accountLog' },
];

export function DoorPages() {
  const words = useWords(shellWords);
  return (
    <Suspense fallback={<LoadingState label={words.page} tall page />}>
      <Routes>
        {DOORS.map(({ path, page: Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </Routes>
    </Suspense>
  );
}

/** Each page is fetched when it is opened. What a role may not open is not there for it: hidden equals absent. */
export function Pages() {
  const words = useWords(shellWords);
  const { may } = useSession();
  const open = ROOMS.filter(({ needs }) => needs === null || may(needs));
  const home = open.some(({ path }) => path === '/') ? '/' : HOME_OF_ADMINISTRATORS;
  const landing = useLanding();
  if (landing) return <Navigate to={landing} replace />;
  return (
    <Suspense fallback={<LoadingState label={words.page} tall page />}>
      <Routes>
        {open.map(({ path, page: Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        {home !== '/' && <Route path="/" element={<Navigate to={home} replace />} />}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}

/** Where a visit begins that was sent nowhere in particular; null once it has begun. */
function useLanding(): string | null {
  const { account } = useSession();
  const { pathname, search } = useLocation();
  const [begins, setBegins] = useState(pathname + search === '/');
  useEffect(() => setBegins(false), []);
  return begins ? (LANDINGS[account.role] ?? null) : null;
}

function NotFound() {
  const words = useWords(shellWords);
  usePageTitle(words.notFound);
  return (
    <>
      <h1 className="lede">{words.notFound}</h1>
      <EmptyState title={words.notFoundTitle} hint={words.notFoundHint}>
        <Link className="btn primary" to="/">
          {words.toOverview}
        </Link>
      </EmptyState>
    </>
  );
}
