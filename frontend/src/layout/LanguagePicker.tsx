import { Globe } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguages } from '../i18n/LanguageProvider';
import { Picker } from '../ui/Select';

/** Each language under its own name: whoever needs it can read it. */
export function LanguagePicker() {
  const { t, i18n } = useTranslation();
  const options = useLanguages().map(({ code, name }) => ({ id: code, name, lang: code }));
  return (
    <Picker
      label={t('app.language')}
      icon={<Globe size={18} aria-hidden />}
      value={i18n.language}
      options={options}
      onChange={(code) => void i18n.changeLanguage(code)}
    />
  );
}
