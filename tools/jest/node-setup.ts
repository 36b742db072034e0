/** A real PostgreSQL, on a machine that others use too: five seconds are too few for a spec's first database. */
jest.setTimeout(60_000);
