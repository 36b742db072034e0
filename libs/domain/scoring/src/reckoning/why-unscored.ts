import { type Wording } from '@monev/kernel';
import { type CriterionDefinition } from '../criteria/criterion';
import { type Mark } from './mark';

/** Criteria whose evidence nobody keeps yet: no inspection would bring it. */
const NOT_KEPT_YET: Readonly<Record<string, Wording>> = {
  'A4.1': { id: 'Pengaduan belum dicatat di sistem ini.', en: 'Complaints are not kept in this system yet.' },
  G4: { id: 'Pengaduan belum dicatat di sistem ini.', en: 'Complaints are not kept in this system yet.' },
  E2: { id: 'Wawancara KPM belum dicatat di sistem ini.', en: 'Interviews with KPM are not kept in this system yet.' },
};

/** Whether evidence of this kind has a place here, so that somebody can bring it. */
export const isKept = ({ code }: CriterionDefinition): boolean => !(code in NOT_KEPT_YET);

/** Why a criterion has no measure, in one sentence (SCORING 2.1); null when it has one. */
export function whyUnscored(criterion: CriterionDefinition, mark: Mark['kind']): Wording | null {
  switch (mark) {
    case 'MEASURED':
      return null;
    case 'NA':
      return {
        id: 'Tidak berlaku: tidak ada kejadian pada triwulan ini.',
        en: 'Not applicable: nothing of the kind occurred in this quarter.',
      };
    case 'WITHHELD':
      return {
        id: 'Diminta secara tertulis dan tidak diserahkan; dinilai 0.',
        en: 'Asked for in writing and not handed over; scored 0.',
      };
    case 'MISSING':
      return (
        NOT_KEPT_YET[criterion.code] ?? {
          id: `Belum ada bukti (${criterion.evidence.id}).`,
          en: `There is no evidence yet (${criterion.evidence.en}).`,
        }
      );
  }
}
