import { type ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { ApolloProvider } from '@apollo/client/react';
import { UiLanguageProvider } from '@monev/ui';
import { createClient, LanguageProvider, useLanguage } from '@monev/web-kit';
import { Gate } from './gate';
import { ThemeProvider } from './shell/theme';

const client = createClient();

/** Everything the screens lean on, in the order they lean on each other. */
export function App() {
  return (
    <ApolloProvider client={client}>
      <ThemeProvider>
        <LanguageProvider>
          <SpeakingUi>
            <BrowserRouter>
              <Gate />
            </BrowserRouter>
          </SpeakingUi>
        </LanguageProvider>
      </ThemeProvider>
    </ApolloProvider>
  );
}

/** Charts, maps and tables speak the language of the page. */
function SpeakingUi({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return <UiLanguageProvider language={language}>{children}</UiLanguageProvider>;
}
