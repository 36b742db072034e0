import { useEffect, useState } from 'react';
import { REGISTER_STATE_NAMES } from '@monev/domain/registry';
import { SelectField, TextField, shortName, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type AddressPart } from './list-address';
import { listWords } from './list.words';

export interface Place {
  readonly code: string;
  readonly name: string;
}

interface Props {
  search: string;
  /** Chosen kota and the ones to choose from; null where the person has only one place. */
  regencies: { readonly chosen: string; readonly all: readonly Place[] } | null;
  districts: { readonly chosen: string; readonly all: readonly Place[] } | null;
  /** The region that "all" of the kota means. */
  widest: string;
  status: { readonly chosen: string; readonly all: readonly (keyof typeof REGISTER_STATE_NAMES)[] };
  bank: { readonly chosen: string; readonly all: readonly string[] } | null;
  official: { readonly chosen: string } | null;
  onChange: (change: Partial<Readonly<Record<AddressPart, string>>>) => void;
}

/** Milliseconds after the last letter before the list is asked. */
const PAUSE = 300;

/** What a register list is narrowed by; every choice stands in the address. */
export function ListFilters(props: Props) {
  const words = useWords(listWords);
  const { language } = useUi();
  const { regencies, districts, widest, status, bank, official, onChange } = props;
  const all = { value: '', label: words.all };
  const places = (from: readonly Place[]) => from.map(({ code, name }) => ({ value: code, label: shortName(name) }));
  return (
    <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()} role="search">
      <SearchField text={props.search} onSearch={(cari) => onChange({ cari })} />
      {regencies && (
        <SelectField
          label={words.regency}
          value={regencies.chosen}
          options={[all, ...places(regencies.all)]}
          onChange={(code) => onChange({ wilayah: code === widest ? '' : code })}
        />
      )}
      {districts && (
        <SelectField
          label={words.district}
          value={districts.chosen}
          options={[all, ...places(districts.all)]}
          onChange={(code) => onChange({ wilayah: code || (regencies?.chosen ?? '') })}
        />
      )}
      <SelectField
        label={words.status}
        value={status.chosen}
        options={[all, ...status.all.map((value) => ({ value, label: REGISTER_STATE_NAMES[value][language] }))]}
        onChange={(value) => onChange({ status: value })}
      />
      {bank && (
        <SelectField
          label={words.bank}
          value={bank.chosen}
          options={[all, ...bank.all.map((value) => ({ value, label: value }))]}
          onChange={(value) => onChange({ bank: value })}
        />
      )}
      {official && (
        <SelectField
          label={words.official}
          value={official.chosen}
          options={[all, { value: 'ya', label: words.yes }, { value: 'tidak', label: words.no }]}
          onChange={(value) => onChange({ resmi: value })}
        />
      )}
    </form>
  );
}

/** Asks while somebody types, and follows the address when it changes from elsewhere. */
function SearchField({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const words = useWords(listWords);
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
    // Only what was typed starts the clock: the owner's function is new on every drawing.
  }, [typed]);
  return <TextField label={words.search} value={typed} onChange={setTyped} />;
}
