import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/LanguageProvider';
import { languageName } from '../lib/format';
import { chooseText, directionOf, type LocalizedText } from '../lib/text';
import { Chip } from '../ui/Chip';

type Props = { text: LocalizedText | undefined };

/** Undetermined (BCP 47): the names of people belong to no language and may be written from either side. */
const noLanguage = 'und';

/** Content in the reader's language or the nearest there is, marked with the language it is really in. */
export function Localized({ text }: Props) {
  const chosen = chooseText(text, useLanguage());
  if (!chosen) return null;
  if (chosen.language === noLanguage) return <bdi>{chosen.text}</bdi>;
  return (
    <span lang={chosen.language} dir={directionOf(chosen.language)}>
      {chosen.text}
    </span>
  );
}

/** A longer text; paragraphs of the original stay. */
export function LocalizedProse({ text, className = 'prose' }: Props & { className?: string }) {
  const chosen = chooseText(text, useLanguage());
  if (!chosen) return null;
  return (
    <p className={className} lang={chosen.language} dir={directionOf(chosen.language)}>
      {chosen.text}
    </p>
  );
}

/** Says openly when a text is not there in the reader's language. */
export function OnlyIn({ text }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen = chooseText(text, language);
  if (!chosen || chosen.language === noLanguage || chosen.language.split('-')[0] === language.split('-')[0])
    return null;
  return (
    <Chip tone="warn">
      <Languages size={14} aria-hidden />
      {t('text.onlyIn', { language: languageName(chosen.language, language) })}
    </Chip>
  );
}
