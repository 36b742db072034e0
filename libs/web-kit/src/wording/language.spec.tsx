import { fireEvent, render, screen } from '@testing-library/react';
import { dictionary, useWords } from './dictionary';
import { LanguageProvider, useLanguage } from './language';

const words = dictionary({ greeting: (name: string) => `Halo, ${name}` }, { greeting: (name) => `Hello, ${name}` });

function Page() {
  const { choose } = useLanguage();
  return (
    <>
      <p>{useWords(words).greeting('Tebet')}</p>
      <button type="button" onClick={() => choose('en')}>
        English
      </button>
    </>
  );
}
const show = () =>
  render(
    <LanguageProvider>
      <Page />
    </LanguageProvider>,
  );

describe('the language of the page', () => {
  beforeEach(() => localStorage.clear());

  it('is Indonesian at first, and says so to screen readers', () => {
    show();
    expect(screen.getByText('Halo, Tebet')).toBeVisible();
    expect(document.documentElement.lang).toBe('id');
  });
  it('changes at once, and is remembered for the next visit', () => {
    show().unmount();
    const first = show();
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByText('Hello, Tebet')).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    first.unmount();
    show();
    expect(screen.getByText('Hello, Tebet')).toBeVisible();
  });
});
