import { useQuery } from '@apollo/client/react';
import { InstallationDocument, type InstallationQuery } from '@monev/contracts';
import { type ToldError } from '../client/told-error';
import { useToldError } from '../client/use-told-error';

interface InstallationAnswer {
  /** Null until it is known. */
  readonly installation: InstallationQuery['installation'] | null;
  readonly error: ToldError | null;
  readonly retry: () => void;
}

/** The first question of every visit. */
export function useInstallation(): InstallationAnswer {
  const { data, error, refetch } = useQuery(InstallationDocument);
  return { installation: data?.installation ?? null, error: useToldError(error), retry: () => void refetch() };
}
