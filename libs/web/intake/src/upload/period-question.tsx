import { useState } from 'react';
import { type PeriodKind } from '@monev/kernel';
import { SelectField, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

/** Years offered, back from this one. */
const YEARS_BACK = 12;
const KINDS: readonly PeriodKind[] = ['MONTH', 'QUARTER', 'YEAR'];

interface Props {
  /** YYYY-MM-DD. */
  today: string;
  onAnswer: (period: string) => void;
}

/** The file names no period: it is asked for, never guessed; nothing is filled in beyond this year. */
export function PeriodQuestion({ today, onAnswer }: Props) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const thisYear = Number(today.slice(0, 4));
  const [kind, setKind] = useState<PeriodKind>('MONTH');
  const [year, setYear] = useState(String(thisYear));
  const [part, setPart] = useState('');
  const period = kind === 'YEAR' ? year : part && `${year}-${part}`;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back));
  const parts =
    kind === 'QUARTER'
      ? ['Q1', 'Q2', 'Q3', 'Q4']
      : Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (period) onAnswer(period);
      }}
    >
      <p>
        <b>{words.periodNeeded}</b>
      </p>
      <div className="actions">
        <SelectField
          label={words.periodKind}
          value={kind}
          options={KINDS.map((value) => ({ value, label: words.kindsOfPeriod[value] }))}
          onChange={(value) => {
            setKind(value as PeriodKind);
            setPart('');
          }}
        />
        <SelectField
          label={words.year}
          value={year}
          options={years.map((value) => ({ value, label: value }))}
          onChange={setYear}
        />
        {kind !== 'YEAR' && (
          <SelectField
            label={kind === 'MONTH' ? words.month : words.quarter}
            value={part}
            options={[{ value: '', label: '…' }, ...parts.map((value) => ({ value, label: partName(value) }))]}
            onChange={setPart}
          />
        )}
        {period && (
          <button type="submit" className="btn primary">
            {words.continueWith(formats.period(period))}
          </button>
        )}
      </div>
    </form>
  );

  function partName(value: string): string {
    return formats.period(`${year}-${value}`).replace(` ${year}`, '');
  }
}
