import { type ReactNode, createContext, useContext } from 'react';
import { useQuery } from '@apollo/client/react';
import { RegionNamesDocument } from '@monev/contracts';
import { useWords } from '@monev/web-kit';
import { accountsWords } from './accounts.words';

/** Null where nobody above asks for all names at once. */
const Names = createContext<ReadonlyMap<string, string> | null>(null);

/** Asks the names of all regions below it in one question, however many accounts name them. */
export function RegionNames({ codes, children }: { codes: readonly string[]; children: ReactNode }) {
  const asked = [...new Set(codes)].sort();
  const { data, previousData } = useQuery(RegionNamesDocument, {
    variables: { codes: asked },
    skip: asked.length === 0,
    fetchPolicy: 'cache-first',
  });
  const regions = (data ?? previousData)?.regionsNamed ?? [];
  return <Names value={new Map(regions.map(({ code, name }) => [code, name]))}>{children}</Names>;
}

/** Name of a region; its code until the name is known. */
export function RegionName({ code }: { code: string }) {
  const names = useContext(Names);
  const own = useQuery(RegionNamesDocument, {
    variables: { codes: [code] },
    skip: names !== null,
    fetchPolicy: 'cache-first',
  });
  return <>{names?.get(code) ?? own.data?.regionsNamed[0]?.name ?? code}</>;
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
