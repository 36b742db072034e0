import { registerEnumType } from '@nestjs/graphql';
import { EVIDENCE_PLACES } from '@monev/data';

/** A GraphQL enum whose values equal the names the domain uses. */
function enumOf<const Name extends string>(
  name: string,
  description: string,
  names: readonly Name[],
): { readonly [Key in Name]: Key } {
  const values = Object.fromEntries(names.map((one) => [one, one])) as { [Key in Name]: Key };
  registerEnumType(values, { name, description });
  return values;
}

export const GradeEnum = enumOf('Grade', 'A Sangat Baik … E Buruk; null is Belum Dapat Dinilai.', [
  'A',
  'B',
  'C',
  'D',
  'E',
]);
export const ConfidenceEnum = enumOf('Confidence', 'How far the evidence carries; LOW has no grade.', [
  'HIGH',
  'MEDIUM',
  'LOW',
]);
export const CriterionMarkEnum = enumOf(
  'CriterionMark',
  'NA: cannot occur. MISSING: our gap, costs coverage. WITHHELD: asked for and not handed over, scored 0.',
  ['MEASURED', 'NA', 'MISSING', 'WITHHELD'],
);
export const LkppCategoryEnum = enumOf('LkppCategory', 'Yardstick of LKPP 4/2021, information only.', [
  'SANGAT_BAIK',
  'BAIK',
  'CUKUP',
  'BURUK',
]);
export const EvidencePlaceEnum = enumOf(
  'EvidencePlace',
  'Where a fact behind a score can be looked up.',
  EVIDENCE_PLACES,
);
export const ScoreCauseEnum = enumOf('ScoreCause', 'Why a version was made.', ['COMPUTED', 'APPEAL_GRANTED']);
export const RecommendationStepEnum = enumOf(
  'RecommendationStep',
  'A draft that a person signs or throws away; nothing takes effect by itself (BR-25).',
  [
    'FEEDBACK_LETTER',
    'COACHING',
    'SP1',
    'SP2',
    'SP3',
    'RECOMMEND_SUSPENSION',
    'RECOMMEND_TERMINATION',
    'RECOMMEND_DEACTIVATION',
    'DELISTING',
    'REFERRAL',
    'REPORT_TO_BANK',
    'INSPECTION_ORDER',
  ],
);
export const AddresseeEnum = enumOf('Addressee', 'To whom a signed letter goes.', [
  'SUBJECT',
  'E_WARONG',
  'BANK',
  'MONEV_TEAM',
  'SECRETARIAT',
  'APIP_APH',
]);
