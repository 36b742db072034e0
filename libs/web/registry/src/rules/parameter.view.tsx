import { type ReactNode, useId } from 'react';
import { type ParameterFieldsFragment } from '@monev/contracts';
import { type Column, DataTable, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { rulesWords } from './rules.words';

type Value = ParameterFieldsFragment['values'][number];

/** One parameter: what holds today, and every dated value with its source and how sure that is. */
export function ParameterView({ parameter, children }: { parameter: ParameterFieldsFragment; children?: ReactNode }) {
  const words = useWords(rulesWords);
  const { formats, said } = useUi();
  const id = useId();
  const text = useValueText(parameter);
  const columns: Column<Value>[] = [
    {
      key: 'value',
      head: words.value,
      cell: (each) => (
        <>
          {each.replaced ? <del>{text(each.value)}</del> : text(each.value)}
          <span className="under">{each.replaced ? words.replaced : words.standings[each.standing]}</span>
        </>
      ),
    },
    { key: 'from', head: words.since, cell: ({ from }) => formats.day(from) },
    { key: 'region', head: words.region, cell: ({ region }) => region?.name ?? words.country },
    {
      key: 'source',
      head: words.source,
      secondary: true,
      cell: ({ source, recordedBy, recordedAt, reason }) => (
        <>
          {source}
          <span className="under">
            {recordedBy !== null && recordedAt !== null
              ? words.enteredBy(recordedBy, formats.moment(recordedAt))
              : words.brought}
            {reason !== null && <> · {words.reasonOf(reason)}</>}
          </span>
        </>
      ),
    },
  ];
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h3 id={id}>{said(parameter.label)}</h3>
        <span className="tag">{parameter.rule}</span>
      </header>
      <p className="says">{parameter.today === null ? words.noneToday : words.today(text(parameter.today))}</p>
      <DataTable
        caption={words.table(said(parameter.label))}
        captionHidden
        columns={columns}
        rows={parameter.values}
        rowKey={(each) => [each.from, each.region?.code ?? '', each.recordedAt ?? ''].join(' ')}
        inOrder
      />
      {children}
    </section>
  );
}

/** "250 KPM", or the words of a choice. */
export function useValueText(parameter: Pick<ParameterFieldsFragment, 'choices' | 'unit'>): (value: string) => string {
  const { formats, said } = useUi();
  return (value) => {
    const choice = parameter.choices.find((each) => each.value === value);
    if (choice) return said(choice.label);
    return parameter.unit ? `${formats.number(Number(value))} ${said(parameter.unit)}` : value;
  };
}
