import { isoDate } from '@monev/kernel';
import { type EvaluationInstrument } from '../../instrument/instrument';
import { commonHead } from '../common-head';
import { COMMON_TAIL } from '../common-tail';
import { CHECKS } from './checks';
import { RESPONDENTS } from './choices';
import { FINDING_RULES } from './finding-rules';
import { GOODS_QUESTIONS } from './goods-questions';
import { observeOutlet } from './observe';
import { PLACE_QUESTIONS } from './place-questions';
import { SUPPLY_QUESTIONS } from './supply-questions';

/** EW version 1: the visit to an e-warong, 28 questions with common head and tail (INSTRUMENTS). Published: never edited. */
export const outletVisitV1: EvaluationInstrument = {
  code: 'EW',
  version: 1,
  state: 'PUBLISHED',
  validFrom: isoDate('2021-01-01'),
  name: { id: 'Kunjungan e-warong', en: 'Visit to an e-warong' },
  questions: [...commonHead(RESPONDENTS), ...PLACE_QUESTIONS, ...GOODS_QUESTIONS, ...SUPPLY_QUESTIONS, ...COMMON_TAIL],
  findingRules: FINDING_RULES,
  checks: CHECKS,
  observe: observeOutlet,
};
