import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseIsoDate, parsePeriod, parseRegionCode } from '@monev/kernel';

/** A scalar written as text, parsed once at the door; bad input is BAD_USER_INPUT and says which shape is wanted. */
function textScalar(name: string, description: string, shape: string, parse: (text: string) => string | null) {
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw new GraphQLError(`${name} wants ${shape}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

export const RegionCodeScalar = textScalar(
  'RegionCode',
  'Official region code, undotted: 2, 4, 6 or 10 digits (province, kabupaten/kota, kecamatan, desa/kelurahan).',
  'a region code of 2, 4, 6 or 10 digits',
  parseRegionCode,
);

export const PeriodScalar = textScalar(
  'Period',
  'A month YYYY-MM, quarter YYYY-Qn or year YYYY.',
  'YYYY, YYYY-Qn or YYYY-MM',
  parsePeriod,
);

export const IsoDateScalar = textScalar('IsoDate', 'A calendar day, YYYY-MM-DD.', 'YYYY-MM-DD', parseIsoDate);

export const MomentScalar = new GraphQLScalarType({
  name: 'Moment',
  description: 'A moment in UTC, ISO 8601.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => {
    const moment = new Date(String(value));
    if (Number.isNaN(moment.getTime())) {
      throw new GraphQLError('Moment wants ISO 8601.', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return moment;
  },
});
