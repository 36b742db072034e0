import { useEffect } from 'react';

/** Sets the title of the browser tab: "Ringkasan · Tikor Monev". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tikor Monev`;
  }, [title]);
}
