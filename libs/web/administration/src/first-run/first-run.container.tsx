import { useState } from 'react';
import { Navigate } from 'react-router';
import { useMutation } from '@apollo/client/react';
import { CreateFirstAdministratorDocument } from '@monev/contracts';
import { SIGN_IN_PAGE, useToldError, useVisit } from '@monev/web-kit';
import '../administration.css';
import { secretFromAddress } from '../forms/secret-from-address';
import { Enrolment } from '../sign-in/enrolment.container';
import { FirstRunView } from './first-run.view';

/** `/awal`: the first administrator, from the printed token to a finished sign-in. */
export function FirstRunPage() {
  const [token] = useState(secretFromAddress);
  const { visit, askAgain } = useVisit();
  const [create, { loading, error }] = useMutation(CreateFirstAdministratorDocument);
  const refusal = useToldError(error);
  if (visit?.stage === 'FULL') return <Navigate to="/" replace />;
  if (visit?.stage === 'ENROL') return <Enrolment onDone={() => void askAgain()} />;
  if (visit && !visit.isFirstRun) return <Navigate to={SIGN_IN_PAGE} replace />;
  return (
    <FirstRunView
      token={token}
      refusal={refusal}
      busy={loading}
      onCreate={(input) => void create({ variables: { input } }).catch(() => null)}
    />
  );
}
