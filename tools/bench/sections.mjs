import { measure as cards } from './cards/cards.bench.mjs';
import { measure as graphql } from './graphql/graphql.bench.mjs';
import { measure as intake } from './intake/intake.bench.mjs';
import { measure as score } from './score/score.bench.mjs';
import { measure as web } from './web/web.bench.mjs';

/**
 * What `npm run bench` measures, in this order: each fills the machine. `measure({ quick, log, demo })` answers
 * `{ 'name.of_goal': { value, goal, parts } }` with the names of docs/performance.md and throws on a wrong answer.
 */
export const SECTIONS = [
  { name: 'cards', measure: cards },
  { name: 'intake', measure: intake },
  { name: 'score', measure: score },
  { name: 'graphql', measure: graphql },
  { name: 'web', measure: web },
];
