import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@monev/ui/theme/index.css';
import '../shell/shell.css';
import { UiLanguageProvider } from '@monev/ui';
import { LanguageProvider, useLanguage } from '@monev/web-kit';
import { KadisPage } from '@monev/web/reporting';
import { ThemeProvider } from '../shell/theme';

const root = document.getElementById('root');
if (!root) throw new Error('kadis.html has no element "root".');
createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <LanguageProvider>
        <Speaking>
          <KadisPage />
        </Speaking>
      </LanguageProvider>
    </ThemeProvider>
  </StrictMode>,
);

function Speaking({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return <UiLanguageProvider language={language}>{children}</UiLanguageProvider>;
}
