import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApplicationDecision, Reference } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { ToggleButton } from '../../ui/ToggleButton';

type Props = {
  control: Control<ApplicationDecision>;
  name: 'organisation' | 'person';
  duplicates: readonly Reference[];
};

/** The likeliest records, each one press away; any other is found by typing. */
export function DuplicateChoice({ control, name, duplicates }: Props) {
  const { t } = useTranslation('applications');
  const language = useLanguage();
  const { field } = useController({ control, name });
  if (duplicates.length === 0) return null;
  return (
    <div className="stack-small" role="group" aria-label={t('duplicates')}>
      <p className="field-label">{t('duplicates')}</p>
      <div className="row">
        {duplicates.map((duplicate) => (
          <ToggleButton
            key={duplicate.id}
            size="small"
            isSelected={field.value?.id === duplicate.id}
            onChange={(isSame) => field.onChange(isSame ? duplicate : undefined)}
          >
            {t('useRecord', { name: plainText(duplicate.name, language) })}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
