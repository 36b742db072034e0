import { AUDIT_RESOLVERS } from '@monev/server/audit';
import { EVALUATION_RESOLVERS } from '@monev/server/evaluations';
import { FINDING_RESOLVERS } from '@monev/server/findings';
import { IDENTITY_RESOLVERS } from '@monev/server/identity';
import { INDICATOR_RESOLVERS } from '@monev/server/indicators';
import { INTAKE_RESOLVERS } from '@monev/server/intake';
import { REGISTRY_RESOLVERS } from '@monev/server/registry';
import { REPORTING_RESOLVERS } from '@monev/server/reporting';
import { SCORING_RESOLVERS } from '@monev/server/scoring';

/** Every resolver of the API, for printing its schema without a database. */
export const RESOLVERS = [
  ...IDENTITY_RESOLVERS,
  ...AUDIT_RESOLVERS,
  ...REGISTRY_RESOLVERS,
  ...INTAKE_RESOLVERS,
  ...INDICATOR_RESOLVERS,
  ...EVALUATION_RESOLVERS,
  ...FINDING_RESOLVERS,
  ...SCORING_RESOLVERS,
  ...REPORTING_RESOLVERS,
];
