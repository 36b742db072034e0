import { lazy, Suspense } from 'react';
import { Link, Route, Routes } from 'react-router';
import { EmptyState, LoadingState } from '@monev/ui';
import { usePageTitle, useWords } from '@monev/web-kit';
import { shellWords } from './shell/shell.words';

const OverviewPage = lazy(async () => ({ default: (await import('@monev/web/overview')).OverviewPage }));
const MapPage = lazy(async () => ({ default: (await import('@monev/web/map')).MapPage }));
const IndicatorListPage = lazy(async () => ({ default: (await import('@monev/web/indicators')).IndicatorListPage }));
const IndicatorPage = lazy(async () => ({ default: (await import('@monev/web/indicators')).IndicatorPage }));
const BatchListPage = lazy(async () => ({ default: (await import('@monev/web/intake')).BatchListPage }));
const BatchPage = lazy(async () => ({ default: (await import('@monev/web/intake')).BatchPage }));
const StartPage = lazy(async () => ({ default: (await import('@monev/web/registry')).StartPage }));

/** One address, one page; each page is fetched when it is opened. */
export function Pages() {
  const words = useWords(shellWords);
  return (
    <Suspense fallback={<LoadingState label={words.page} tall page />}>
      <Routes>
        <Route path="/" element={<OverviewPage />} />
        <Route path="/peta" element={<MapPage />} />
        <Route path="/indikator" element={<IndicatorListPage />} />
        <Route path="/indikator/:code" element={<IndicatorPage />} />
        <Route path="/berkas" element={<BatchListPage />} />
        <Route path="/berkas/:id" element={<BatchPage />} />
        <Route path="/mulai" element={<StartPage />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
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
