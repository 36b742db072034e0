/** Database that test clones are made from: migrated, with the region list, empty of facts. */
export const TEMPLATE_DATABASE = 'monev_template';
/** Superuser's address of the run's server, for the workers of the same run. */
export const TEST_SERVER_VARIABLE = 'MONEV_TEST_PG_URL';
/** Test servers live for minutes and hold nothing: the password may stand here. */
export const TEST_APP_PASSWORD = 'test-app-password-of-a-throwaway-server';
