import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The title of the window is the heading of the page, wherever that comes from. */
export function useDocumentTitle() {
  const { t } = useTranslation();
  useEffect(() => {
    const main = document.getElementById('main');
    if (!main) return;
    const name = t('app.name');
    const update = () => {
      const heading = main.querySelector('h1')?.textContent;
      document.title = heading ? `${heading} · ${name}` : name;
    };
    update();
    const observer = new MutationObserver(update);
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [t]);
}
