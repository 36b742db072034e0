import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { type OwnAccount, said, useLanguage, useSignOut, useWords } from '@monev/web-kit';
import { shellWords } from './shell.words';

/** Who is signed in, in which role, and the way to the own account and out. */
export function AccountMenu({ account }: { account: OwnAccount }) {
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
        aria-label={words.accountOf(account.name, role)}
        onClick={() => setOpen(!open)}
      >
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
        <button type="button" disabled={leaving} onClick={signOut}>
          {words.signOut}
        </button>
      </div>
    </div>
  );
}
