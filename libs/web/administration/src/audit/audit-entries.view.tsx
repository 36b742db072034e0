import { type ReactNode, useState } from 'react';
import { type AuditEntryFieldsFragment } from '@monev/contracts';
import { ROLE_PROFILES, USER_ROLES } from '@monev/domain/identity';
import { type UiLanguage, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { auditWords, named } from './audit.words';
import { fieldChanges } from './field-changes';

interface Props {
  entries: readonly AuditEntryFieldsFragment[];
  regionName: (code: string) => ReactNode;
  /** Null where there are no older ones. */
  onMore: (() => void) | null;
  loadingMore: boolean;
}

/** Who did what, newest first; what it changed opens in place. */
export function AuditEntriesView({ entries, regionName, onMore, loadingMore }: Props) {
  const words = useWords(auditWords);
  return (
    <section className="sheet" aria-labelledby="catatan">
      <header>
        <h2 id="catatan">{words.list}</h2>
      </header>
      {entries.length === 0 ? (
        <p className="says">{words.none}</p>
      ) : (
        <ol className="entries">
          {entries.map((entry) => (
            <li key={entry.seq} data-seq={entry.seq}>
              <Entry entry={entry} regionName={regionName} />
            </li>
          ))}
        </ol>
      )}
      {onMore && (
        <div className="foot">
          <button type="button" className="link" disabled={loadingMore} onClick={onMore}>
            {loadingMore ? words.moreLoading : words.more}
          </button>
        </div>
      )}
    </section>
  );
}

function Entry({ entry, regionName }: { entry: AuditEntryFieldsFragment; regionName: Props['regionName'] }) {
  const words = useWords(auditWords);
  const { formats, language } = useUi();
  const [open, setOpen] = useState(false);
  const { seq, at, actorName, actorKind, actorRole, action, objectKind, regionCode, reason } = entry;
  const who = named(words.kinds, actorKind) || (actorRole && roleLabel(actorRole, language));
  return (
    <>
      <p className="entry-head">
        <span className="entry-seq">{formats.number(seq)}</span>
        <span>
          <b>{actorName}</b>
          {who && <span className="muted"> ({who})</span>} {named(words.actions, action)}
          <span className="muted"> · {named(words.objects, objectKind)}</span>
          {regionCode && <span className="muted"> · {regionName(regionCode)}</span>}
        </span>
        <span className="muted small nw">{formats.moment(at)}</span>
      </p>
      {reason && (
        <p className="small entry-more">
          {words.because} {reason}
        </p>
      )}
      <p className="entry-more">
        <button type="button" className="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.detail}
          <span className="sr"> {formats.number(seq)}</span>
        </button>
      </p>
      {open && <EntryDetail entry={entry} />}
    </>
  );
}

function EntryDetail({ entry }: { entry: AuditEntryFieldsFragment }) {
  const words = useWords(auditWords);
  const { formats } = useUi();
  const changes = fieldChanges(entry);
  return (
    <div className="entry-detail">
      {changes.length === 0 ? (
        <p className="small muted">{words.noChange}</p>
      ) : (
        <table className="tbl diff">
          <caption className="sr">{words.diff(formats.number(entry.seq))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{before ? <del>{before}</del> : <i className="muted">{words.empty}</i>}</td>
                <td>{after ? <ins>{after}</ins> : <i className="muted">{words.empty}</i>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="facts small">
        <Fact term={words.objectId} text={entry.objectId} />
        {entry.requestId && <Fact term={words.request} text={entry.requestId} />}
        <Fact term={words.seal} text={entry.hash} />
      </dl>
    </div>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <code>{text}</code>
      </dd>
    </div>
  );
}

/** The record keeps the code of a role; one that this version does not know is shown as it is. */
function roleLabel(code: string, language: UiLanguage): string {
  const role = USER_ROLES.find((known) => known === code);
  return role ? ROLE_PROFILES[role].label[language] : code;
}
