import { createContext, type ReactNode, use, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { intlLocale } from '../lib/format';
import { type Words, WordsProvider } from '../ui/Words';
import type { Language } from './languages';

const LanguagesContext = createContext<readonly Language[]>([]);

/** Hands the chosen language to the components below, to React Aria and to our own. */
export function LanguageProvider({ languages, children }: { languages: readonly Language[]; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const words = useMemo<Words>(
    () => ({
      close: t('words.close'),
      clear: t('words.clear'),
      undo: t('words.undo'),
      choose: t('words.choose'),
      nothingFound: t('words.nothingFound'),
      loading: t('words.loading'),
      stillLoading: t('words.stillLoading'),
      retry: t('words.retry'),
      showMore: t('words.showMore'),
      optional: t('words.optional'),
      addLanguage: t('words.addLanguage'),
      original: t('words.original'),
      dateHint: t('words.dateHint'),
      calendar: t('words.calendar'),
      previous: t('words.previous'),
      next: t('words.next'),
      breadcrumbs: t('words.breadcrumbs'),
      removeTag: t('action.remove'),
      remove: (name) => t('words.remove', { name }),
    }),
    [t],
  );
  return (
    <LanguagesContext value={languages}>
      <I18nProvider locale={intlLocale(i18n.language)}>
        <WordsProvider words={words}>{children}</WordsProvider>
      </I18nProvider>
    </LanguagesContext>
  );
}

/** The languages of the screens. The languages of content are an open list; these are offered first. */
export const useLanguages = () => use(LanguagesContext);

export const useLanguage = () => useTranslation().i18n.language;
