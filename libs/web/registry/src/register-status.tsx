import { Status, type StatusKind, useUi } from '@monev/ui';

/** Which shape a state of a register has: what is in force, what is watched, what has ended. */
const KINDS: Readonly<Record<string, StatusKind>> = {
  ...{ ACTIVE: 'good', LISTED: 'good', ACCEPTED: 'good', REPLACED: 'good' },
  ...{ UNDER_COACHING: 'warn', SUSPENDED_RECOMMENDED: 'warn', PARTLY_REJECTED: 'warn', EXPIRED: 'warn' },
  ...{ SUSPENDED: 'bad', DEACTIVATED: 'bad', REVOKED: 'bad', DELISTED: 'bad', REJECTED: 'bad', TERMINATED: 'bad' },
};

/** A state of the register as shape and word. */
export function RegisterStatus({ status, name }: { status: string; name: { idn: string; eng: string } }) {
  const { said } = useUi();
  return <Status kind={KINDS[status] ?? 'part'}>{said(name)}</Status>;
}
