import { type OwnSessionFieldsFragment } from '@monev/contracts';
import { DataTable, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { ownAccountWords } from './own-account.words';

interface Props {
  sessions: readonly OwnSessionFieldsFragment[];
  busy: boolean;
  /** What the server said when it did not end one. */
  refusal: string | null;
  /** How many others were just ended; null when none were asked to. */
  ended: number | null;
  onEnd: (id: string) => void;
  onEndOthers: () => void;
}

/** Where somebody is signed in; each can be ended, all others at once. */
export function SessionsView({ sessions, busy, refusal, ended, onEnd, onEndOthers }: Props) {
  const words = useWords(ownAccountWords);
  const { formats } = useUi();
  const deviceOf = ({ device }: OwnSessionFieldsFragment) => (device === '?' ? words.unknownDevice : device);
  return (
    <section className="sheet" aria-labelledby="sesi">
      <header>
        <h2 id="sesi">{words.sessions}</h2>
      </header>
      <DataTable
        caption={words.sessionsSays}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { key: 'device', head: words.device, cell: (session) => deviceOf(session) },
          {
            key: 'since',
            head: words.since,
            secondary: true,
            cell: ({ createdAt }) => formats.moment(createdAt),
          },
          { key: 'seen', head: words.lastSeen, cell: ({ lastSeenAt }) => formats.moment(lastSeenAt) },
          {
            key: 'end',
            head: words.action,
            cell: (session) =>
              session.isThis ? (
                <span className="tag">{words.thisOne}</span>
              ) : (
                <button
                  type="button"
                  className="link"
                  disabled={busy}
                  aria-label={words.endNamed(deviceOf(session))}
                  onClick={() => onEnd(session.id)}
                >
                  {words.end}
                </button>
              ),
          },
        ]}
      />
      {refusal && (
        <p className="note bad" role="alert">
          {refusal}
        </p>
      )}
      <div className="actions">
        {sessions.length > 1 && (
          <button type="button" className="btn" disabled={busy} onClick={onEndOthers}>
            {words.endOthers}
          </button>
        )}
        <span role="status" className="small muted">
          {ended === null ? '' : words.othersEnded(formats.number(ended))}
        </span>
      </div>
    </section>
  );
}
