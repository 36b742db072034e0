import { agentModel } from './agent.criteria';
import { type CriterionDefinition, type ScoreModel, type ScoreModelDefinition } from './criterion';
import { eWarongModel } from './e-warong.criteria';
import { supplierModel } from './supplier.criteria';

/** The three models with their criteria, in the order of SCORING §2, §5, §6. */
export const MODELS: Readonly<Record<ScoreModel, ScoreModelDefinition>> = {
  SUPPLIER: supplierModel,
  E_WARONG: eWarongModel,
  AGENT: agentModel,
};

export const CRITERIA: readonly CriterionDefinition[] = Object.values(MODELS).flatMap((model) => model.criteria);
