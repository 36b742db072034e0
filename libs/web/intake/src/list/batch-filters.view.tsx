import { type ImportState, type ImportTemplatesQuery } from '@monev/contracts';
import { SelectField, TextField, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { type BatchFilterText } from './use-batch-filter';

const STATES: readonly ImportState[] = ['STAGED', 'COMMITTED', 'DISCARDED', 'UNDONE'];

interface Props {
  filter: BatchFilterText;
  isNarrowed: boolean;
  senders: readonly string[];
  templates: ImportTemplatesQuery['importTemplates'];
  onChoose: (more: Partial<BatchFilterText>) => void;
}

/** Narrows the history by state, sender, layout, month and name. */
export function BatchFilters({ filter, isNarrowed, senders, templates, onChoose }: Props) {
  const words = useWords(intakeWords);
  const { said } = useUi();
  return (
    <form
      className="batch-filters"
      role="search"
      aria-label={words.filter}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField label={words.search} value={filter.search} onChange={(search) => onChoose({ search })} />
      <SelectField
        label={words.state}
        value={filter.state}
        options={[
          { value: '', label: words.anyState },
          ...STATES.map((state) => ({ value: state, label: words.states[state] })),
        ]}
        onChange={(state) => onChoose({ state })}
      />
      <SelectField
        label={words.senderFilter}
        value={filter.sender}
        options={[{ value: '', label: words.anySender }, ...senders.map((name) => ({ value: name, label: name }))]}
        onChange={(sender) => onChoose({ sender })}
      />
      <SelectField
        label={words.template}
        value={filter.template}
        options={[
          { value: '', label: words.anyTemplate },
          ...templates.map(({ id, name }) => ({ value: id, label: said(name) })),
        ]}
        onChange={(template) => onChoose({ template })}
      />
      <TextField
        label={words.periodFilter}
        type="month"
        value={filter.period}
        onChange={(period) => onChoose({ period })}
      />
      {isNarrowed && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => onChoose({ state: '', sender: '', template: '', period: '', search: '' })}
        >
          {words.clearFilter}
        </button>
      )}
    </form>
  );
}
