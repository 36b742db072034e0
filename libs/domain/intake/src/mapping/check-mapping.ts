import { type ColumnSpec } from '../engine/column-spec';
import { type Template } from '../engine/template';
import { nameKey } from './header-names';
import { type LayoutMapping, type MappedColumn, type Notation } from './layout-mapping';
import { type NotationReading, readingsOf } from './notations';
import { type LayoutColumn, type UnknownLayout } from './unknown-layout';

export type FieldState =
  | 'READY'
  /** Two readings are possible and nobody has chosen: the file is not read. */
  | 'AMBIGUOUS'
  /** Some values cannot be read at all; their rows will be refused by cell. */
  | 'UNREADABLE'
  /** A required field without column or constant. */
  | 'MISSING'
  /** The column is not there, is personal, or serves two fields. */
  | 'WRONG_COLUMN'
  /** A field that need not be given and is not. */
  | 'LEFT_OUT';

/** How a sample is read in the field, spoken out. */
export interface SampleReading {
  readonly text: string;
  readonly readings: readonly NotationReading[];
}

export interface FieldCheck {
  readonly field: string;
  /** The template's own header. */
  readonly name: string;
  readonly kind: ColumnSpec['kind'];
  readonly required: boolean;
  readonly header: string | null;
  readonly constant: string | null;
  readonly state: FieldState;
  /** The notation in which the field will be read; null: every value has one reading. */
  readonly notation: Notation | null;
  /** Notations between which a person has to choose, else empty. */
  readonly choices: readonly Notation[];
  readonly samples: readonly SampleReading[];
}

export interface MappingCheck {
  /** True when the file can be read so. */
  readonly ready: boolean;
  readonly fields: readonly FieldCheck[];
  /** The mapping with every notation that the values themselves prove: this is what is kept and replayed. */
  readonly mapping: LayoutMapping;
}

const SAMPLES_SHOWN = 5;

/** What a mapping would make of a file, field by field, before anything is read. */
export function checkMapping(template: Template, layout: UnknownLayout, mapping: LayoutMapping): MappingCheck {
  const fields = template.columns.map((spec) => checkField(spec, layout, mapping));
  const blocked = fields.some(({ state }) => state === 'AMBIGUOUS' || state === 'MISSING' || state === 'WRONG_COLUMN');
  const given = new Set(fields.filter(({ header, constant }) => header ?? constant).map(({ field }) => field));
  const oneOf = template.oneOf === undefined || template.oneOf.some((key) => given.has(key));
  const strangers = mapping.columns.some(({ field }) => !template.columns.some(({ key }) => key === field));
  const notationOf = new Map(fields.map(({ field, notation }) => [field, notation]));
  return {
    ready: !blocked && oneOf && !strangers && mapping.columns.length > 0,
    fields,
    mapping: {
      ...mapping,
      columns: mapping.columns.map((column) => ({ ...column, notation: notationOf.get(column.field) ?? null })),
    },
  };
}

function checkField(spec: ColumnSpec, layout: UnknownLayout, mapping: LayoutMapping): FieldCheck {
  const mapped = mapping.columns.filter(({ field }) => field === spec.key);
  const constant = mapping.constants.find(({ field }) => field === spec.key)?.text ?? null;
  const base = {
    field: spec.key,
    name: spec.names[0] ?? spec.key,
    kind: spec.kind,
    required: spec.required === true,
    header: mapped[0]?.header ?? null,
    constant,
    notation: null,
    choices: [],
    samples: [],
  };
  const [only, ...others] = mapped;
  if (!only) {
    if (constant !== null) return { ...base, state: constantState(spec, constant) };
    return { ...base, state: spec.required ? 'MISSING' : 'LEFT_OUT' };
  }
  const column = layout.sheet.columns.find(({ header }) => nameKey(header) === nameKey(only.header));
  const shared = mapping.columns.filter(({ header }) => nameKey(header) === nameKey(only.header)).length > 1;
  if (!column || column.personal || shared || others.length > 0 || constant !== null)
    return { ...base, state: 'WRONG_COLUMN' };
  return { ...base, ...judge(spec, column, only) };
}

function constantState(spec: ColumnSpec, text: string): FieldState {
  const readings = readingsOf(text, spec.kind);
  if (readings === 'NOTHING') return spec.identity ? 'MISSING' : 'READY';
  if (readings.length === 0) return 'UNREADABLE';
  return readings.length > 1 || readings[0]?.notation === 'ENGLISH' ? 'AMBIGUOUS' : 'READY';
}

type Judged = Pick<FieldCheck, 'state' | 'notation' | 'choices' | 'samples'>;

/** A value that allows one notation only proves it for the whole column; without such a value a person chooses. */
function judge(spec: ColumnSpec, column: LayoutColumn, mapped: MappedColumn): Judged {
  const read = column.samples
    .filter(({ typed }) => !typed)
    .map(({ text }) => ({ text, readings: readingsOf(text, spec.kind) }))
    .filter((sample): sample is SampleReading => sample.readings !== 'NOTHING');
  const shown = read.slice(0, SAMPLES_SHOWN);
  const open = read.filter(({ readings }) => readings.length > 0 && readings[0]?.notation !== null);
  const unreadable = read.some(({ readings }) => readings.length === 0);
  if (open.length === 0)
    return { state: unreadable ? 'UNREADABLE' : 'READY', notation: null, choices: [], samples: shown };
  const possible = notationsOf(open[0] as SampleReading).filter((notation) =>
    open.every((sample) => notationsOf(sample).includes(notation)),
  );
  const [first, ...more] = possible;
  const chosen = possible.find((notation) => notation === mapped.notation) ?? (more.length === 0 ? first : undefined);
  if (first === undefined) return { state: 'UNREADABLE', notation: null, choices: [], samples: shown };
  // "206,438" alone in a count: only English makes a count of it, but a slipped comma would be worth a thousandth.
  const proved = chosen !== undefined && (mapped.notation === chosen || isProved(open));
  if (!proved) return { state: 'AMBIGUOUS', notation: null, choices: possible, samples: telling(open, shown) };
  return {
    state: unreadable ? 'UNREADABLE' : 'READY',
    notation: chosen,
    choices: possible,
    samples: read.map((sample) => only(sample, chosen)).slice(0, SAMPLES_SHOWN),
  };
}

function notationsOf({ readings }: SampleReading): Notation[] {
  return readings.flatMap(({ notation }) => notation ?? []);
}

function isProved(open: readonly SampleReading[]): boolean {
  return open.some(({ readings }) => readings.length === 1);
}

function only(sample: SampleReading, notation: Notation): SampleReading {
  return {
    ...sample,
    readings: sample.readings.filter((each) => each.notation === null || each.notation === notation),
  };
}

/** Samples that show the choice, before those that do not. */
function telling(open: readonly SampleReading[], shown: readonly SampleReading[]): SampleReading[] {
  return [...new Set([...open.filter(({ readings }) => readings.length > 1), ...shown])].slice(0, SAMPLES_SHOWN);
}
