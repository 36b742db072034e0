import { ensurePeers } from '../peers/ensure-peers.mjs';

const SCHEMA = 'bench_peer';
const CODE = `(regency_no::text || lpad(village_no::text, 6, '0'))`;
const WHEN = `timestamp '2000-01-01' + occurred_s * interval '1 second'`;

/**
 * The same transactions as a PostGraphile office would keep them: every name beside its row, an index for each way to ask, no
 * wall. `amount` counts purchases that succeeded, `family_no` is empty where none did.
 */
const FACTS = [
  `DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`,
  `CREATE SCHEMA ${SCHEMA}`,
  `CREATE TABLE ${SCHEMA}.facts AS
   SELECT left(regency_no::text, 2) AS province_code, regency_no::text AS regency_code, left(${CODE}, 6) AS district_code,
          ${CODE} AS village_code, to_char(${WHEN}, 'YYYY') AS year, to_char(${WHEN}, 'YYYY-MM') AS period,
          to_char(${WHEN}, 'YYYY-MM-DD') AS day, agent_no, reason, commodity, quality_class, unit, qty_milli,
          1::int4 AS attempted, (outcome = 0)::int4 AS succeeded, CASE WHEN outcome = 0 THEN amount ELSE 0 END AS amount,
          CASE WHEN outcome = 0 THEN (regency_no * 1000000::int8 + village_no) * 10000000 + family_bit END AS family_no
   FROM card_transactions JOIN card_outlets USING (outlet_no) LEFT JOIN card_goods USING (goods_no)
        LEFT JOIN card_reasons ON reason_no = outcome AND outcome <> 0`,
  `CREATE INDEX ON ${SCHEMA}.facts (village_code)`,
  `CREATE INDEX ON ${SCHEMA}.facts (agent_no, period)`,
  `CREATE INDEX ON ${SCHEMA}.facts (period, regency_code)`,
  `VACUUM ANALYZE ${SCHEMA}.facts`,
];

/** PostGraphile with its aggregates over those rows, in this process, as the owner. `ask` answers groups of sums. */
export async function postgraphilePeer({ ownerUrl, ask }, { log }) {
  const require = await ensurePeers({ log });
  const { createPostGraphileSchema, withPostGraphileContext } = require('postgraphile');
  const { default: aggregates } = require('@graphile/pg-aggregates');
  const { graphql } = require('graphql');
  const { Pool } = require('pg');
  log('laying the transactions out for PostGraphile …');
  for (const statement of FACTS) await ask(statement);
  const pgPool = new Pool({ connectionString: ownerUrl, max: 1 });
  const schema = await createPostGraphileSchema(pgPool, SCHEMA, {
    appendPlugins: [aggregates],
    disableDefaultMutations: true,
  });
  const run = async (source, variableValues) => {
    const { data, errors } = await withPostGraphileContext({ pgPool }, (contextValue) =>
      graphql({ schema, source, contextValue, variableValues }),
    );
    if (errors) throw errors[0];
    return data;
  };
  return {
    /** @throws the GraphQL error, when it refuses the question */
    async groups({ by, where, select }) {
      const data = await run(
        `query ($where: FactCondition) {
           allFacts(condition: $where) { groupedAggregates(groupBy: [${by.join(', ')}]) { keys ${select} } }
         }`,
        { where },
      );
      return data.allFacts.groupedAggregates;
    },
    /** A request that asks for no row: what the way alone takes. */
    empty: () => run('{ __typename allFacts(first: 0) { __typename } }'),
    async stop() {
      await pgPool.end();
      await ask(`DROP SCHEMA ${SCHEMA} CASCADE`);
    },
  };
}
