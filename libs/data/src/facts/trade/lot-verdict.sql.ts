/** The specification in force for the labelled class of `lot`, at its place and day; the narrowest area wins (HANDBOOK 7.8). */
export const SPEC_OF_LOT = `
    LEFT JOIN LATERAL (
      SELECT * FROM quality_specs AS rule
      WHERE  rule.commodity = lot.commodity AND rule.quality_class = lot.quality_class
        AND  starts_with(lot.region_code, rule.area_code) AND rule.valid_from <= lot.sampled_on
        AND  (rule.valid_to IS NULL OR rule.valid_to >= lot.sampled_on)
      ORDER  BY length(rule.area_code) DESC, rule.valid_from DESC LIMIT 1) AS spec ON true`;

/** One comparison each, null where nothing was measured or nothing is prescribed. Food unfit to eat never passes. */
const COMPARISONS = [
  'lot.milling_pct >= spec.milling_min',
  'lot.moisture_pct <= spec.moisture_max',
  'lot.head_rice_pct >= spec.head_rice_min',
  'lot.broken_pct <= spec.broken_max',
  'lot.other_grains_pct <= spec.other_grains_max',
  'lot.unhulled_grains <= spec.unhulled_max',
  'lot.foreign_pct <= spec.foreign_max',
  'CASE WHEN lot.unfit THEN false END',
];

/**
 * True: every measured parameter lies within the specification; false: one does not; null: nothing that was measured can
 * be judged, so that it is no inspection (HANDBOOK 7.10). Of `quality_inspections AS lot` with SPEC_OF_LOT.
 */
export const LOT_PASSED = `(SELECT bool_and(holds) FROM unnest(ARRAY[${COMPARISONS.join(', ')}]) AS holds)`;
