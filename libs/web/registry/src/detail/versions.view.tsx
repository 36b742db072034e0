import { Link } from 'react-router';
import { type VersionFieldsFragment } from '@monev/contracts';
import { REGISTER_STATE_NAMES } from '@monev/domain/registry';
import { useUi } from '@monev/ui';
import { useSession, useWords } from '@monev/web-kit';
import { detailWords } from './detail.words';

interface Props {
  versions: readonly VersionFieldsFragment[];
  regionCode: string;
}

/** Every version of an entry, the newest first: what changed, who or which file did it, and why. */
export function Versions({ versions, regionCode }: Props) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  return (
    <section className="sheet" aria-labelledby="riwayat">
      <header>
        <h2 id="riwayat">{words.versions}</h2>
      </header>
      <p className="small muted">{words.versionsSay}</p>
      <ol className="register-versions">
        {versions.map((version, at) => (
          <li key={version.origin.recordedFrom}>
            <p>
              <b>{formats.moment(version.origin.recordedFrom, regionCode)}</b> · <Maker of={version} />
            </p>
            {version.origin.reason !== null && <p>{words.reason(version.origin.reason)}</p>}
            {version.changes.length === 0 ? (
              <p className="small muted">{at === versions.length - 1 ? words.firstVersion : words.sameVersion}</p>
            ) : (
              <ul>
                {version.changes.map((change) => (
                  <Change key={change.field} of={change} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Maker({ of: { origin } }: { of: VersionFieldsFragment }) {
  const words = useWords(detailWords);
  const { may } = useSession();
  if (origin.editedBy !== null) return <>{words.byHand(origin.editedBy)}</>;
  const linked = origin.batchId !== null && origin.fileName !== null && may('Query.importBatch');
  return (
    <>
      {words.byFile}{' '}
      {linked ? <Link to={`/berkas/${origin.batchId}`}>{origin.fileName}</Link> : (origin.fileName ?? words.originFile)}
      {origin.acceptedBy !== null && <>, {words.acceptedBy(origin.acceptedBy)}</>}
    </>
  );
}

function Change({ of: { field, before, after } }: { of: VersionFieldsFragment['changes'][number] }) {
  const words = useWords(detailWords);
  const { language } = useUi();
  const named = words.fields[field as keyof typeof words.fields] ?? field;
  const text = (value: string | null) => {
    if (value === null) return words.nothing;
    if (value === 'true' || value === 'false') return value === 'true' ? words.yes : words.no;
    const state = field === 'status' ? REGISTER_STATE_NAMES[value as keyof typeof REGISTER_STATE_NAMES] : undefined;
    return state?.[language] ?? value;
  };
  return (
    <li>
      {named}: <del>{text(before)}</del> {words.becomes} <ins>{text(after)}</ins>
    </li>
  );
}
