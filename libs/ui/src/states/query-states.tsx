import { type ReactNode } from 'react';
import { useUi } from '../language/ui-language';
import { Status } from '../status/status';

interface LoadingProps {
  label: string;
  tall?: boolean;
  /** It stands for a whole page, which needs its heading even now. */
  page?: boolean;
}

/** Keeps the place of a sheet while it loads; no spinner, no shift. */
export function LoadingState({ label, tall = false, page = false }: LoadingProps) {
  const { words } = useUi();
  return (
    <div className={tall ? 'sheet loading tall' : 'sheet loading'} role="status" aria-label={words.loading(label)}>
      {page && <h1 className="sr">{words.loading(label)}</h1>}
      <span className="skel skel-title" />
      <span className="skel skel-line" />
      <span className="skel skel-block" />
    </div>
  );
}

/** Nothing to show, and what makes something appear. */
export function EmptyState({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  const { words } = useUi();
  return (
    <div className="sheet empty">
      <Status kind="none">{words.noData}</Status>
      <h2>{title}</h2>
      <p className="says">{hint}</p>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}

interface ErrorProps {
  /** Plain data, so that this library needs to know no client. */
  error: { message: string; code: string; requestId: string | null };
  onRetry: () => void;
}

/** Something failed: what, what to do, and the code to tell the secretariat. */
export function ErrorState({ error, onRetry }: ErrorProps) {
  const { words } = useUi();
  return (
    <div className="sheet failed" role="alert">
      <Status kind="bad">{words.failed}</Status>
      <p className="says">{error.message}</p>
      <div className="actions">
        <button type="button" className="btn" onClick={onRetry}>
          {words.retry}
        </button>
        <span className="small muted">
          {words.code}: {[error.code, error.requestId].filter(Boolean).join(' · ')}
        </span>
      </div>
    </div>
  );
}

/** Said above figures that are kept while the network is away. */
export function StaleNotice({ moment }: { moment: string }) {
  const { words } = useUi();
  return (
    <p className="note warn" role="status">
      {words.offlineSince(moment)}
    </p>
  );
}
