import { type ReactNode, useState } from 'react';
import { Combobox, InputField, SelectField } from '@monev/ui';
import { type RegionSearch, useWords } from '@monev/web-kit';
import { type AuditWish, exportHref } from './audit-filter';
import { auditWords } from './audit.words';

interface Props {
  wish: AuditWish;
  onChange: (wish: AuditWish) => void;
  search: RegionSearch;
  /** Name of the region in the filter; its code until it is known. */
  regionName: string;
  mayExport: boolean;
}

/** Who, what, where and when; lists narrow at once, the name with Enter or on leaving the field. */
export function AuditFilterView({ wish, onChange, search, regionName, mayExport }: Props) {
  const words = useWords(auditWords);
  const put = (field: keyof AuditWish) => (value: string) => onChange({ ...wish, [field]: value });
  const some = Object.values(wish).some((value) => value !== '');
  return (
    <div role="search" className="filters audit-filters" aria-label={words.filters}>
      <ActorField key={wish.actorName} actorName={wish.actorName} onChange={put('actorName')} />
      <SelectField
        label={words.action}
        value={wish.action}
        options={choices(words.actions, wish.action, words.all)}
        onChange={put('action')}
      />
      <SelectField
        label={words.object}
        value={wish.objectKind}
        options={choices(words.objects, wish.objectKind, words.all)}
        onChange={put('objectKind')}
      />
      <Combobox
        label={words.region}
        chosen={wish.region ? regionName : words.regionClear}
        choices={search.choices}
        searching={search.searching}
        onType={search.onType}
        onChoose={({ key }) => put('region')(key)}
      />
      <InputField id="audit-dari" type="date" optional label={words.from} value={wish.from} onChange={put('from')} />
      <InputField
        id="audit-sampai"
        type="date"
        optional
        label={words.until}
        value={wish.until}
        onChange={put('until')}
      />
      {some && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => onChange({ actorName: '', action: '', objectKind: '', region: '', from: '', until: '' })}
        >
          {words.clear}
        </button>
      )}
      <span className="grow" />
      {mayExport && (
        <Download href={exportHref(wish)} says={words.exportSays}>
          {words.export}
        </Download>
      )}
    </div>
  );
}

/** Asking the server at each letter would fill the record with what was looked for: a name is asked for when it is whole. */
function ActorField({ actorName, onChange }: { actorName: string; onChange: (name: string) => void }) {
  const words = useWords(auditWords);
  const [text, setText] = useState(actorName);
  const commit = () => {
    if (text.trim() !== actorName) onChange(text.trim());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
      onBlur={commit}
    >
      <InputField
        id="audit-pelaku"
        type="search"
        optional
        autoComplete="off"
        label={words.actor}
        value={text}
        onChange={setText}
      />
    </form>
  );
}

function Download({ href, says, children }: { href: string; says: string; children: ReactNode }) {
  return (
    <a className="btn" href={href} download title={says}>
      {children}
    </a>
  );
}

/** Names in their order, and the code in the filter even where this version has no words for it. */
function choices(names: Readonly<Record<string, string>>, chosen: string, all: string) {
  const known = Object.entries(names)
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  const unknown = chosen !== '' && names[chosen] === undefined ? [{ value: chosen, label: chosen }] : [];
  return [{ value: '', label: all }, ...known, ...unknown];
}
