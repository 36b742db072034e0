import { Link } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { ImportTemplatesDocument } from '@monev/contracts';
import { ErrorState, LoadingState, useUi } from '@monev/ui';
import { usePageTitle, useToldError, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

/** Workbooks to fill in, for offices that have no layout of their own. */
export function TemplatesPage() {
  const words = useWords(intakeWords);
  const { said } = useUi();
  usePageTitle(words.templatesTitle);
  const { data, error, refetch } = useQuery(ImportTemplatesDocument);
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.templatesTitle} tall page />;
  return (
    <>
      <nav aria-label={words.title}>
        <ol className="crumbs">
          <li>
            <Link to="/berkas">{words.title}</Link>
          </li>
          <li>
            <span aria-current="page">{words.templatesTitle}</span>
          </li>
        </ol>
      </nav>
      <h1 className="lede">{words.templatesHead}</h1>
      <section className="sheet" aria-label={words.templatesTitle}>
        <p className="says">{words.templatesSay}</p>
        <ul className="templates">
          {data.importTemplates
            .filter(({ canBeFilledIn }) => canBeFilledIn)
            .map(({ id, name, asksPeriod }) => (
              <li key={id}>
                <span>
                  <b>{said(name)}</b>
                  {asksPeriod && <span className="small muted"> · {words.asksPeriod}</span>}
                </span>
                <a
                  className="btn"
                  href={`/api/imports/templates/${id}`}
                  download
                  aria-label={`${words.download}: ${said(name)}`}
                >
                  {words.download}
                </a>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
