import {
  type IndicatorDefinition,
  type ThresholdSet,
  factGroupsOf,
  formulasOf,
  isAwaited,
} from '../../libs/domain/indicators/src/index';

const SIX_T = {
  ...{ TARGET: 'sasaran', AMOUNT: 'jumlah', PRICE: 'harga' },
  ...{ QUALITY: 'kualitas', TIME: 'waktu', ADMINISTRATION: 'administrasi' },
} as const;
const HEAD = '| code | cited as | formula and rules | T | for | unit | green / amber | basis of the limits |';

/** The catalogue as a Markdown table, a line for each indicator. */
export function catalogueTable(indicators: readonly IndicatorDefinition[]): string {
  return [HEAD, HEAD.replace(/[^|]+/g, ' --- '), ...indicators.map(lineOf)].join('\n');
}

function lineOf(one: IndicatorDefinition): string {
  const [section = '', rule = ''] = one.rule.split(/ \(IND-[A-Z]{3}-\d{2}\): /);
  const waits = formulasOf(one).flatMap(factGroupsOf).some(isAwaited) && one.formula.kind !== 'ATTAINMENT';
  const companions = one.companions.flatMap(({ label, thresholds = [], direction = 'NONE' }) =>
    thresholds.length === 0 ? [] : [`${label.id}: ${thresholds.map((set) => limitsOf(set, direction)).join('; ')}`],
  );
  const limits = [...one.thresholds.map((set) => limitsOf(set, one.direction)), ...companions].join('; ');
  const sources = [
    ...new Set([one, ...one.companions].flatMap(({ thresholds = [] }) => thresholds.map(({ source }) => source))),
  ];
  const cells = [
    ...[
      `${one.code} ${one.name.id}`,
      section,
      waits ? `${rule} **waits**` : rule,
      SIX_T[one.sixT],
      one.audience.join(' '),
    ],
    ...[one.unit.toLowerCase(), limits || 'information', sources.join('; ') || '–'],
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function limitsOf(set: ThresholdSet, direction: IndicatorDefinition['direction']): string {
  const sign = direction === 'UP' ? '≥' : '≤';
  const [green, amber] = set.strict ? ['<', '<'] : [sign, set.strictAmber ? '<' : sign];
  const centre = set.centre ? ` around ${set.centre}` : '';
  const size = direction === 'TWO_SIDED' ? '±' : '';
  const where = set.region ? ` (${set.region} from ${set.validFrom})` : '';
  return `${green} ${size}${set.green} / ${amber} ${size}${set.amber}${centre}${where}`;
}
