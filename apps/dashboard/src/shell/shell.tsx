import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { type Language, type OwnAccount, useLanguage, useWords } from '@monev/web-kit';
import { WaitingLink } from '@monev/web/evaluations';
import { AccountMenu } from './account-menu';
import { SideMenu } from './side-menu';
import { shellWords } from './shell.words';
import { type Theme, THEMES, useTheme } from './theme';

/** The other language, named in itself. */
const OTHER: Record<Language, { value: Language; label: string }> = {
  id: { value: 'en', label: 'English' },
  en: { value: 'id', label: 'Indonesia' },
};

interface Props {
  province: string | null;
  /** Said under the bar of a demo installation, on every screen. */
  sampleNote: string | null;
  /** Who is signed in; null at the doors. */
  account: OwnAccount | null;
  menu: boolean;
  children: ReactNode;
}

/** Bar, menu and the place for the page. */
export function Shell({ province, sampleNote, account, menu, children }: Props) {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    setOpen(false);
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a className="skip" href="#isi">
        {words.skip}
      </a>
      <header className="topbar">
        <Link className="mark" to="/">
          <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
            <path d="M16 3 29 16 16 29 3 16z" fill="none" stroke="var(--motif)" strokeWidth="2.5" />
            <path
              d="m10.5 16.5 4 4 7.5-8.5"
              fill="none"
              stroke="var(--on-bar)"
              strokeWidth="3"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span>{words.product}</span>
          {province && <small>{province}</small>}
        </Link>
        <span className="grow" />
        {menu && account?.operations.includes('Query.waitingForMe') && (
          <Suspense fallback={null}>
            <WaitingLink />
          </Suspense>
        )}
        <LanguageButton className={account ? 'pill hide-s' : 'pill'} />
        <ThemeChoice />
        {account && (
          <AccountMenu account={account}>
            <LanguageButton className="only-s" />
          </AccountMenu>
        )}
        {menu && (
          <button
            type="button"
            className="pill menu"
            aria-expanded={open}
            aria-controls="menu"
            onClick={() => setOpen(!open)}
          >
            {words.menu}
          </button>
        )}
      </header>
      <div className="motif" />
      {sampleNote !== null && (
        <aside className="sample" aria-label={words.sample}>
          <b>{words.sample}</b> <span>{sampleNote}</span>
        </aside>
      )}
      <div className={menu ? 'shell' : 'shell bare'}>
        {menu && <SideMenu open={open} />}
        <main id="isi" className="main" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

function LanguageButton({ className }: { className: string }) {
  const { language, choose } = useLanguage();
  const other = OTHER[language];
  return (
    <button type="button" className={className} lang={other.value} onClick={() => choose(other.value)}>
      {other.label}
    </button>
  );
}

function ThemeChoice() {
  const words = useWords(shellWords);
  const { theme, choose } = useTheme();
  return (
    <select
      className="hide-s"
      aria-label={words.theme}
      value={theme}
      onChange={(event) => choose(event.target.value as Theme)}
    >
      {THEMES.map((value) => (
        <option key={value} value={value}>
          {words.themes[value]}
        </option>
      ))}
    </select>
  );
}
