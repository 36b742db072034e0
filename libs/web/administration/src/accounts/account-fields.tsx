import { type ReactNode } from 'react';
import { ROLE_PROFILES, USER_ROLES, type UserRole } from '@monev/domain/identity';
import { InputField, SelectField } from '@monev/ui';
import { type RegionSearch, useLanguage, useWords, type FormProblems } from '@monev/web-kit';
import { accountFormWords } from './account-form.words';
import { type AccountWish, fitsReach, reachOf, withRole } from './account-wish';
import { RegionPicker } from './region-picker';

/** Arguments of the server that a field of this form answers for. */
export const ACCOUNT_FIELDS = ['email', 'name', 'role', 'regions', 'agency'] as const;

interface Props {
  wish: AccountWish;
  onChange: (wish: AccountWish) => void;
  faults: FormProblems;
  /** An address cannot be changed later. */
  asksEmail: boolean;
  search: RegionSearch;
  nameOf: (code: string) => ReactNode;
}

/** Who, in which role, where: the fields of an invitation and of a change. */
export function AccountFields({ wish, onChange, faults, asksEmail, search, nameOf }: Props) {
  const words = useWords(accountFormWords);
  const { language } = useLanguage();
  const { idOf, textOf } = faults;
  const reach = reachOf(wish.role);
  const roles = USER_ROLES.map((role) => ({ value: role as string, label: ROLE_PROFILES[role].label[language] }));
  return (
    <>
      {asksEmail && (
        <InputField
          id={idOf('email')}
          label={words.email}
          help={words.emailHelp}
          type="email"
          inputMode="email"
          autoComplete="off"
          exact
          value={wish.email}
          onChange={(email) => onChange({ ...wish, email })}
          error={textOf('email')}
        />
      )}
      <InputField
        id={idOf('name')}
        label={words.name}
        autoComplete="off"
        value={wish.name}
        onChange={(name) => onChange({ ...wish, name })}
        error={textOf('name')}
      />
      <div>
        <SelectField
          id={idOf('role')}
          label={words.role}
          value={wish.role}
          options={[{ value: '', label: words.choose }, ...roles]}
          help={wish.role ? roleHelp(wish.role) : undefined}
          onChange={(role) => onChange(withRole(wish, role as UserRole | ''))}
        />
        {textOf('role') && <span className="fault">{textOf('role')}</span>}
      </div>
      {(reach === 'REGENCIES' || reach === 'DISTRICTS') && (
        <RegionPicker
          id={idOf('regions')}
          label={reach === 'REGENCIES' ? words.regencies : words.districts}
          chosen={wish.regions}
          fits={(code) => fitsReach(code, reach)}
          search={search}
          nameOf={nameOf}
          onChange={(regions) => onChange({ ...wish, regions })}
          error={textOf('regions')}
        />
      )}
      <InputField
        id={idOf('agency')}
        label={words.agency}
        help={words.agencyHelp}
        autoComplete="organization"
        optional
        value={wish.agency}
        onChange={(agency) => onChange({ ...wish, agency })}
        error={textOf('agency')}
      />
    </>
  );

  function roleHelp(role: UserRole): string {
    const factor = ROLE_PROFILES[role].needsTotp ? ` ${words.needsFactor}` : '';
    return words.does[role] + factor;
  }
}
