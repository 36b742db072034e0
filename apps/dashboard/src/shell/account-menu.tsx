import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { type OwnAccount, said, useLanguage, useSignOut, useWords } from '@monev/web-kit';
import { shellWords } from './shell.words';

/** Who is signed in, in which role, and the way to the own account and out. `children` are more entries. */
export function AccountMenu({ account, children }: { account: OwnAccount; children?: ReactNode }) {
  const words = useWords(shellWords);
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const { signOut, leaving } = useSignOut();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const role = said(account.roleLabel, language);
  useEffect(() => setOpen(false), [pathname]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="who"
      ref={box}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        className="pill who-button"
        aria-expanded={open}
        aria-controls="akun-menu"
        onClick={() => setOpen(!open)}
      >
        <span className="sr">{words.accountOf} </span>
        <span className="who-initials" aria-hidden="true">
          {initialsOf(account.name)}
        </span>
        <span className="who-name">{account.name}</span>
        <span className="who-role">{role}</span>
        <span aria-hidden="true">▾</span>
      </button>
      <div id="akun-menu" className="who-menu" hidden={!open}>
        <p>
          <b>{account.name}</b>
          <br />
          {role}
          {account.regions.length > 0 && <>, {account.regions.map(({ name }) => name).join(', ')}</>}
        </p>
        <Link to="/akun">{words.account}</Link>
        {children}
        <button type="button" disabled={leaving} onClick={signOut}>
          {words.signOut}
        </button>
      </div>
    </div>
  );
}

/** First letters of the first and the last name, for narrow bars. */
function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part) => [...(part ?? '')][0]?.toUpperCase() ?? '').join('');
}
