import { Link } from 'react-router';
import { type VisitFindingsQuery } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { evaluationWords } from '../evaluations.words';

/** What came of a verified visit. */
export function VisitFindingsView({ findings }: { findings: VisitFindingsQuery['findings']['nodes'] }) {
  const words = useWords(evaluationWords);
  const { said } = useUi();
  return (
    <section className="sheet" aria-labelledby="temuan-kunjungan">
      <header>
        <h2 id="temuan-kunjungan">{words.findings}</h2>
      </header>
      {findings.length === 0 && <p className="says">{words.findingsNone}</p>}
      <ul className="work">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Link to={`/temuan/${finding.id}`}>{said(finding.patternName)}</Link>
            <p className="small muted">
              {finding.findingNo} · {words.severity[finding.severity]} · {said(finding.stateName)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
