import { type ReactNode, useState } from 'react';
import { type RegionStepShape } from '../figures/figure';
import { shortName } from '../figures/short-name';
import { type Choice, Combobox } from '../forms/combobox';
import { SelectField, type SelectOption } from '../forms/field';
import { type PeriodKindName, kindOfPeriod, longerPeriods } from '../format/period-kind';
import { useUi } from '../language/ui-language';

interface Props {
  region: RegionStepShape;
  /** Regions one level below, for the way down. */
  below: readonly RegionStepShape[];
  search: { choices: readonly Choice[]; searching: boolean; onType: (text: string) => void };
  onRegion: (code: string) => void;
  /** The period shown; null where nothing was ever reported. */
  period: string | null;
  /** Reported months; the newest is offered first. */
  periods: readonly string[];
  onPeriod: (period: string) => void;
  /** Filters of the page itself. */
  extra?: ReactNode;
  /** Anchor for the dashed step of the breadcrumb. */
  id?: string;
}

/** Region and period of an analysis page: search over all regions, the way down, the months with data. */
export function PlaceFilters(props: Props) {
  const { region, below, search, onRegion, period, periods, onPeriod } = props;
  const { words, formats, language } = useUi();
  const [copied, setCopied] = useState(false);
  const offered = periodOptions();
  const levelBelow = below[0]?.level;
  const copy = () => {
    void navigator.clipboard.writeText(location.href).then(() => setCopied(true));
  };
  return (
    <div className="filters" id={props.id}>
      <Combobox
        label={words.region}
        chosen={region.name}
        choices={search.choices}
        searching={search.searching}
        onType={search.onType}
        onChoose={({ key }) => onRegion(key)}
      />
      {levelBelow && (
        <SelectField
          label={words.levels[levelBelow]}
          value=""
          options={[
            { value: '', label: language === 'id' ? 'Semua' : 'All' },
            ...below.map(({ code, name }) => ({ value: code, label: shortName(name) })),
          ]}
          onChange={(code) => code && onRegion(code)}
        />
      )}
      {offered.length > 0 && (
        <SelectField label={words.period} value={period ?? ''} options={offered} onChange={onPeriod} />
      )}
      {props.extra}
      <span className="grow" />
      <button type="button" className="btn quiet" onClick={copy}>
        {copied ? words.copied : words.copyLink}
      </button>
    </div>
  );

  /** Reported months, and the quarters and years they lie in; the shown period too, whatever it is. */
  function periodOptions(): SelectOption[] {
    const { quarters, years } = longerPeriods(periods);
    const known = period === null ? periods : [...periods, period];
    const of = (kind: PeriodKindName, longer: readonly string[]) => {
      const all = [...longer, ...known.filter((one) => kindOfPeriod(one) === kind)];
      const group = words.periodGroups[kind];
      return [...new Set(all)]
        .toSorted()
        .toReversed()
        .map((one) => ({ value: one, label: formats.period(one), group }));
    };
    return [...of('MONTH', []), ...of('QUARTER', quarters), ...of('YEAR', years)];
  }
}
