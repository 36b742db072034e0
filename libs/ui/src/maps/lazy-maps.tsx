import { type ComponentProps, lazy, Suspense } from 'react';
import { LoadingState } from '../states/query-states';
import { useUi } from '../language/ui-language';

const Comparison = lazy(async () => ({ default: (await import('./region-comparison')).RegionComparison }));
const Locator = lazy(async () => ({ default: (await import('./locator-map')).LocatorMap }));

/** Map and table of a region's children; projection, drawing and boundaries are fetched when first shown. */
export function RegionComparison(props: ComponentProps<typeof Comparison>) {
  const { words } = useUi();
  return (
    <Suspense fallback={<LoadingState label={words.region} tall />}>
      <Comparison {...props} />
    </Suspense>
  );
}

/** Indonesia with one province marked, fetched when first shown. */
export function LocatorMap(props: ComponentProps<typeof Locator>) {
  return (
    <Suspense fallback={<span className="skel skel-block" />}>
      <Locator {...props} />
    </Suspense>
  );
}
