import { Link } from 'react-router';
import { useWords } from '@monev/web-kit';
import { LOOKS, type PerformanceView, type writeView } from './performance-address';
import { comparesParties } from './performance-parts';
import { performanceWords } from './performance.words';

interface Props {
  view: PerformanceView;
  code: string;
  hrefOf: (change: Parameters<typeof writeView>[1]) => string;
}

/** Three ways into the opened measure: regions inside, single parties, rows behind. */
export function LookTabs({ view, code, hrefOf }: Props) {
  const words = useWords(performanceWords);
  const looks = LOOKS.filter((look) => look !== 'pelaku' || comparesParties(code));
  return (
    <nav className="part-tabs looks" id="rinci" aria-label={words.looksLabel}>
      {looks.map((look) => (
        <Link
          key={look}
          to={hrefOf({ look })}
          preventScrollReset
          aria-current={look === view.look ? 'page' : undefined}
        >
          {words.looks[look]}
        </Link>
      ))}
    </nav>
  );
}
