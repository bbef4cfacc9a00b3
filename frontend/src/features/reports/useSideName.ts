import { useTranslation } from 'react-i18next';
import type { SideAttendance } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';

/** What a side is called; a key that nobody gave a name is shown as it is. */
export function useSideName(): (side: SideAttendance) => string {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  return ({ key, name }) => (key === undefined ? t('noSide') : plainText(name, language) || key);
}
