import { type AccountFieldsFragment } from '@monev/contracts';

/** Accounts of which every word of the search stands in name, address, role or agency; all of them for an empty one. */
export function findAccounts(
  accounts: readonly AccountFieldsFragment[],
  search: string,
): readonly AccountFieldsFragment[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return accounts.filter(({ name, email, roleLabel, agency }) => {
    const text = [name, email, roleLabel.idn, roleLabel.eng, agency ?? ''].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
