export { type TestDatabase, emptyTestDatabase, testDatabase } from './test-database';
export { type TestServer, startTestServer } from './test-server';
export { TEMPLATE_DATABASE, TEST_APP_PASSWORD, TEST_SERVER_VARIABLE } from './template-name';
export { OPERATOR, acceptFacts, actorIn, kpm, newBatch, payment } from './builders';
export { outletAnswers, person, registerOutlet, registerPrice, registerSupplier } from './monev-builders';
export * from './trade-builders';
