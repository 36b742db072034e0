import { policyAsMarkdown } from '@monev/server-kit';

/** Prints who may do what, as the policy table says it; needs no database. */
process.stdout.write(policyAsMarkdown());
