import { useQuery } from '@apollo/client/react';
import { RegionNameDocument } from '@monev/contracts';
import { useWords } from '@monev/web-kit';
import { accountsWords } from './accounts.words';

/** Name of a region; its code until the name is known. */
export function RegionName({ code }: { code: string }) {
  const { data } = useQuery(RegionNameDocument, { variables: { code }, fetchPolicy: 'cache-first' });
  return <>{data?.region?.name ?? code}</>;
}

/** The regions of an account in words. */
export function ScopeWords({ role, regions }: { role: string; regions: readonly string[] }) {
  const words = useWords(accountsWords);
  if (regions.length === 0) return <>{role === 'SYSADMIN' ? words.noRegion : words.wholeProvince}</>;
  return (
    <>
      {regions.map((code, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <RegionName code={code} />
        </span>
      ))}
    </>
  );
}
