import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import { type ActorKind, ActorTabs, type ToldError, useWords } from '@monev/web-kit';
import { detailWords } from './detail.words';
import './detail.css';

interface Props {
  kind: ActorKind;
  id: string;
  /** One sentence with what matters; null while it loads or when there is no such entry. */
  head: string | null;
  /** What decides, below the head. */
  says?: ReactNode;
  loading: boolean;
  told: ToldError | null;
  onRetry: () => void;
  list: string;
  children: ReactNode;
}

/** The frame of a page of registered data: sentence, tabs, and what it says while there is nothing to show. */
export function DataPage({ kind, id, head, says, loading, told, onRetry, list, children }: Props) {
  const words = useWords(detailWords);
  if (told && head === null) return <ErrorState error={told} onRetry={onRetry} />;
  if (head === null && loading) return <LoadingState label={words.loading} tall page />;
  if (head === null)
    return (
      <>
        <h1 className="lede">{words.notFound}</h1>
        <EmptyState title={words.notFound} hint={words.notFoundHint}>
          <Link className="btn" to={list}>
            {words.toList}
          </Link>
        </EmptyState>
      </>
    );
  return (
    <>
      <ActorTabs kind={kind} id={id} />
      <h1 className="lede">{head}</h1>
      {says && <p className="says">{says}</p>}
      <div className="stack">{children}</div>
    </>
  );
}
