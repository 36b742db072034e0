import { Navigate, useSearchParams } from 'react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import { ConfirmSecondFactorDocument, SignInDocument, SignInOptionsDocument } from '@monev/contracts';
import { readReturn, saysEnded, useSignOut, useToldError, useVisit, useWords } from '@monev/web-kit';
import '../administration.css';
import { CodeStepView } from './code-step.view';
import { Enrolment } from './enrolment.container';
import { OfficeDoor, PasswordStepView } from './password-step.view';
import { signInWords } from './sign-in.words';

/** `/masuk`: whichever step of the sign-in comes next, then back to the page asked for. */
export function SignInPage() {
  const { visit, askAgain } = useVisit();
  const [params] = useSearchParams();
  switch (visit?.stage) {
    case 'FULL':
      return <Navigate to={readReturn(params)} replace />;
    case 'ENROL':
      return <Enrolment onDone={() => void askAgain()} />;
    case 'CODE':
      return <CodeStep />;
    default:
      return <PasswordStep />;
  }
}

function PasswordStep() {
  const words = useWords(signInWords);
  const [params] = useSearchParams();
  const { data } = useQuery(SignInOptionsDocument);
  const [signIn, { loading, error }] = useMutation(SignInDocument);
  const refusal = useToldError(error);
  const { providerLabel, providerPath } = data?.signInOptions ?? {};
  const failure = params.get('gagal') as keyof typeof words.officeRefusals | null;
  return (
    <PasswordStepView
      notice={(failure && words.officeRefusals[failure]) ?? (saysEnded(params) ? words.ended : null)}
      refusal={refusal}
      busy={loading}
      onSignIn={(email, password) => void signIn({ variables: { email, password } }).catch(() => null)}
      office={
        providerLabel && providerPath ? (
          <OfficeDoor label={providerLabel} path={providerPath} back={readReturn(params)} />
        ) : null
      }
    />
  );
}

function CodeStep() {
  const { signOut } = useSignOut();
  const [confirm, { loading, error }] = useMutation(ConfirmSecondFactorDocument);
  return (
    <CodeStepView
      refusal={useToldError(error)}
      busy={loading}
      onCode={(code) => void confirm({ variables: { code } }).catch(() => null)}
      onBeginAgain={signOut}
    />
  );
}
