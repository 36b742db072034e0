import { type OperationName, type OperationRule, needs, open } from './operation-rule';

/** What the machine itself serves, and the command line, which acts as a named local operator. */
export const MACHINE_OPERATIONS: Readonly<Record<OperationName, OperationRule>> = {
  'GET /healthz': open('Asked by whatever keeps the process alive; tells nothing.'),
  'GET /readyz': open('Asked by whatever sends requests here; tells nothing but yes or no.'),
  'GET /percaya': open('A phone that does not trust the office authority yet learns how, before anybody can sign in.'),
  'GET /percaya/percaya.css': open('Looks of the page above; the same for everybody.'),
  'GET /percaya/otoritas.crt': open('The certificate of the authority, which is public by its nature; never its key.'),

  'monev migrate': needs('UPDATE', 'INSTALLATION'),
  'monev demo': needs('CREATE', 'INSTALLATION'),
  'monev import': needs('CREATE', 'IMPORT_BATCHES'),
  'monev indicator': needs('READ', 'INDICATORS'),
  'monev rebuild': needs('COMPUTE', 'INDICATORS'),
  'monev score': needs('COMPUTE', 'SCORES'),
  'monev verify': needs('READ', 'INDICATORS'),
  'monev audit verify': needs('READ', 'AUDIT_LOG'),
  'monev audit head': needs('READ', 'AUDIT_LOG'),
  'monev backup': needs('READ', 'INSTALLATION'),
  'monev restore': needs('UPDATE', 'INSTALLATION'),
  'monev tls init': needs('UPDATE', 'INSTALLATION'),
};
