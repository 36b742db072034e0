import { type FormEvent, useState } from 'react';
import { type MonevOfficersQuery, type MonevTeamsQuery, type PlanVisitInput } from '@monev/contracts';
import { SMALLEST_TEAM, currentInstrument } from '@monev/domain/evaluations';
import { Combobox, ErrorSummary, type FieldProblem, InputField, SelectField, useUi } from '@monev/ui';
import { type ToldError, useLanguage, useWords } from '@monev/web-kit';
import { planWords } from './plan.words';
import { type FoundOutlet, type OutletSearch } from './use-outlet-search';
import { OfficerChoice } from '../visit/officer-choice.view';

/** Letters of a reason of one's own, as the server counts. */
const LEAST_METHOD = 3;
const OWN_METHOD = 'OWN';

interface Props {
  search: OutletSearch;
  officers: MonevOfficersQuery['monevOfficers'];
  teams: MonevTeamsQuery['monevTeams'];
  /** Local day, YYYY-MM-DD. */
  today: string;
  chosen: FoundOutlet | null;
  onChooseOutlet: (outlet: FoundOutlet | null) => void;
  busy: boolean;
  told: ToldError | null;
  onPlan: (input: PlanVisitInput) => void;
}

/** Which place, which day, which questions, who goes: the team may be left for later. */
export function PlanFormView(props: Props) {
  const { search, officers, teams, today, chosen, onChooseOutlet, busy, told, onPlan } = props;
  const words = useWords(planWords);
  const { language } = useLanguage();
  const { formats } = useUi();
  const [day, setDay] = useState(today);
  const [method, setMethod] = useState<string>(words.methods[0] ?? '');
  const [ownMethod, setOwnMethod] = useState('');
  const [members, setMembers] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const instrument = currentInstrument('EW');
  const sampleMethod = (method === OWN_METHOD ? ownMethod : method).trim();

  const found = (): FieldProblem[] => [
    ...(chosen ? [] : [{ fieldId: 'tempat', text: words.placeNeeded }]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [] : [{ fieldId: 'hari', text: words.dayNeeded }]),
    ...(instrument && day < instrument.validFrom
      ? [{ fieldId: 'hari', text: words.dayBefore(formats.day(instrument.validFrom)) }]
      : []),
    ...(sampleMethod.length < LEAST_METHOD ? [{ fieldId: 'alasan', text: words.methodNeeded }] : []),
    ...(members.length > 0 && members.length < SMALLEST_TEAM ? [{ fieldId: null, text: words.teamFew }] : []),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const now = found();
    setProblems(now);
    if (now.length > 0 || !chosen || busy) return;
    onPlan({
      subject: { kind: 'E_WARONG', id: chosen.id },
      plannedOn: day,
      sampleMethod,
      memberIds: [...members],
    });
  };
  const faultOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.text ?? null;

  return (
    <form className="form plan-form" noValidate onSubmit={send}>
      <ErrorSummary title={words.mend} problems={problems} />
      {told && (
        <p className="note bad" role="alert">
          {told.message}
        </p>
      )}
      <div className={faultOf('tempat') ? 'faulty' : undefined}>
        <Combobox
          id="tempat"
          label={words.place}
          help={words.placeHelp}
          chosen={chosen ? `${chosen.name} (${chosen.registerNo})` : ''}
          choices={search.outlets.map((outlet) => ({
            key: outlet.id,
            label: outlet.name,
            detail: [outlet.registerNo, ...whereOf(outlet)].join(' · '),
          }))}
          searching={search.searching}
          onType={search.onType}
          onChoose={({ key }) => onChooseOutlet(search.outlets.find(({ id }) => id === key) ?? null)}
        />
        {faultOf('tempat') && <span className="fault">{faultOf('tempat')}</span>}
        {chosen && <p className="small muted">{whereOf(chosen).join(', ')}</p>}
        {chosen && chosen.status !== 'ACTIVE' && (
          <p className="note warn">{words.notActive(words.statuses[chosen.status] ?? chosen.status)}</p>
        )}
      </div>
      <InputField
        id="hari"
        type="date"
        label={words.day}
        value={day}
        onChange={setDay}
        error={faultOf('hari')}
        help={day < today ? words.dayPast : words.dayHelp}
      />
      {instrument && (
        <div className="fld">
          <span className="label">{words.instrument}</span>
          <p>
            {instrument.code} · {instrument.name[language]}
            <span className="small muted"> {words.version(formats.number(instrument.version))}</span>
          </p>
        </div>
      )}
      <SelectField
        label={words.method}
        value={method}
        options={[
          ...words.methods.map((value) => ({ value, label: value })),
          { value: OWN_METHOD, label: words.methodOwn },
        ]}
        onChange={setMethod}
        help={words.methodHelp}
      />
      {method === OWN_METHOD && (
        <InputField
          id="alasan"
          label={words.methodOwnLabel}
          value={ownMethod}
          onChange={setOwnMethod}
          error={faultOf('alasan')}
          maxLength={500}
        />
      )}
      <fieldset className="plan-team">
        <legend>{words.team}</legend>
        <p className="small muted">{officers.length === 0 ? words.officersNone : words.teamHelp}</p>
        {teams.length > 0 && (
          <SelectField
            label={words.teamOf}
            value=""
            options={[
              { value: '', label: words.teamChoose },
              ...teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) =>
              setMembers((teams.find((team) => team.id === id)?.members ?? []).map((member) => member.id))
            }
          />
        )}
        <OfficerChoice officers={officers} chosen={members} onChange={setMembers} />
      </fieldset>
      <button type="submit" className="btn primary" disabled={busy}>
        {busy ? words.busy : members.length > 0 ? words.planAndAssign : words.plan}
      </button>
    </form>
  );
}

/** From the near to the far, without the province. */
export function whereOf({ path }: FoundOutlet): string[] {
  return path
    .filter(({ level }) => level !== 'PROVINCE')
    .map(({ name }) => name)
    .toReversed();
}
