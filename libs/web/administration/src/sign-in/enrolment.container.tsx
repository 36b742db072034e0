import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { BeginTotpEnrolmentDocument, ConfirmTotpEnrolmentDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { EnrolmentView } from './enrolment.view';
import { RecoveryCodesView } from './recovery-codes.view';
import { signInWords } from './sign-in.words';

interface Props {
  /** Signed in, and the codes are kept. */
  onDone: () => void;
  next?: ReactNode;
}

/**
 * Sets the second factor up and shows the recovery codes. Neither secret goes into the cache; the page learns that the
 * sign-in is finished only once the person has kept the codes.
 */
export function Enrolment({ onDone, next }: Props) {
  const words = useWords(signInWords);
  const [begin, begun] = useMutation(BeginTotpEnrolmentDocument, { fetchPolicy: 'no-cache' });
  const [confirm, confirming] = useMutation(ConfirmTotpEnrolmentDocument, { fetchPolicy: 'no-cache' });
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const told = useToldError(begun.error);
  const refused = useToldError(confirming.error);
  const asked = useRef(false);
  const start = () => void begin().catch(() => null);
  useEffect(() => {
    // Each beginning makes a new secret: once per page, also where React runs effects twice.
    if (asked.current) return;
    asked.current = true;
    void begin().catch(() => null);
  }, [begin]);

  if (codes) return <RecoveryCodesView codes={codes} onSaved={onDone} next={next} />;
  if (told) return <ErrorState error={told} onRetry={start} />;
  if (!begun.data) return <LoadingState label={words.enrolLoading} tall page />;
  const { secret, qrCode } = begun.data.beginTotpEnrolment;
  const onCode = (code: string) =>
    void confirm({ variables: { code } }).then(
      ({ data }) => data && setCodes(data.confirmTotpEnrolment.recoveryCodes),
      () => null,
    );
  return <EnrolmentView secret={secret} qrCode={qrCode} refusal={refused} busy={confirming.loading} onCode={onCode} />;
}
