import { useMemo } from 'react';
import { useLanguage } from '../i18n/LanguageProvider';
import { byName, countryName } from '../lib/format';
import type { Option } from '../ui/Options';
import { countries } from './countries';

/** The states of the world in the reader's alphabet. */
export function useCountryOptions(): Option[] {
  const language = useLanguage();
  return useMemo(() => {
    const compare = byName(language);
    return countries
      .map((id) => ({ id, name: countryName(id, language) }))
      .sort((left, right) => compare(left.name, right.name));
  }, [language]);
}
