import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf } from '../lib/text';
import { type Language, preferredLanguage, rememberLanguage } from './languages';

/** Texts come file by file: one per language and part of the app, when that part is opened. */
const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    fetch(`/locales/${language}/${namespace}.json`)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(
        (texts: Record<string, string>) => done(null, texts),
        // A language without this file is no mistake: German stands in.
        (error: Error) => done(error, false),
      );
  },
};

export async function startTranslation(languages: readonly Language[]): Promise<i18n> {
  await i18next
    .use(files)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(languages),
      fallbackLng: 'de',
      supportedLngs: languages.map(({ code }) => code),
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  applyLanguage(i18next.language);
  i18next.on('languageChanged', applyLanguage);
  return i18next;
}

function applyLanguage(language: string): void {
  document.documentElement.lang = language;
  // On the body, not the root: the map draws its labels on a canvas that must stay left to right.
  document.body.dir = directionOf(language);
  rememberLanguage(language);
}
