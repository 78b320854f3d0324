import { useEffect } from 'react';

/** The title of the page is the title of the browser's tab: react-admin writes it into the bar alone. */
export function useDocumentTitle(): void {
  useEffect(() => {
    const title = document.getElementById('react-admin-title');
    if (!title) return;
    const copy = () => {
      const text = title.innerText.trim();
      document.title = text === '' || text === 'Kontor' ? 'Kontor' : `${text} · Kontor`;
    };
    copy();
    const observer = new MutationObserver(copy);
    observer.observe(title, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, []);
}
