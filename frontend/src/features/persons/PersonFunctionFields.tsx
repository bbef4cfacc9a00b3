import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonDraft } from '../../api/gen/types.gen';
import { FormCheckbox, FormLocalizedText } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference } from '../../domain/form/FormReference';
import { useLanguage } from '../../i18n/LanguageProvider';

type Props = { control: Control<PersonDraft>; title: string };

/** What the person is and was, the most important first. */
export function PersonFunctionFields({ control, title }: Props) {
  const { t } = useTranslation('persons');
  const language = useLanguage();
  return (
    <FormParts
      control={control}
      name="functions"
      title={title}
      partTitle={(number) => t('form.function', { number })}
      addLabel={t('form.addFunction')}
      blank={{ title: { original: language, [language]: '' }, office: false }}
      isOrdered
    >
      {(position) => (
        <>
          <FormLocalizedText
            control={control}
            name={`functions.${position}.title`}
            label={t('form.functionTitle')}
            isRequired
          />
          <FormReference
            control={control}
            name={`functions.${position}.organisation`}
            label={t('form.functionOrganisation')}
            to="organisation"
          />
          <FormLocalizedText control={control} name={`functions.${position}.subject`} label={t('form.subject')} />
          <FormCheckbox control={control} name={`functions.${position}.office`} label={t('form.office')} />
          <FormPeriod control={control} name={`functions.${position}.period`} />
        </>
      )}
    </FormParts>
  );
}
