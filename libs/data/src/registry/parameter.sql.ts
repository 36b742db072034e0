import { type ParameterName, REGISTRY_PARAMETERS } from '@monev/domain/registry';

/**
 * SQL of the value of a parameter at a place on a day: what `registryParameter` answers, for statements that judge many
 * rows. `place` and `day` are SQL; text, to be cast.
 */
export function parameterSql(name: ParameterName, place: string, day: string): string {
  const own = REGISTRY_PARAMETERS.filter((each) => each.name === name).map(
    ({ value, from, region }) => `('${value}', '${region ?? ''}', date '${from}', timestamptz '-infinity')`,
  );
  return `(SELECT dated.value
     FROM  (SELECT value, area_code, valid_from, recorded_at FROM parameters WHERE name = '${name}'
            UNION ALL VALUES ${own.join(', ')}) AS dated
     WHERE  starts_with(${place}, dated.area_code) AND dated.valid_from <= ${day}
     ORDER  BY length(dated.area_code) DESC, dated.valid_from DESC, dated.recorded_at DESC LIMIT 1)`;
}
