import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PartnerContactDraft } from '../../api/gen/types.gen';
import { FormLocalizedText, FormPartialDate, FormSelect } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormReference } from '../../domain/form/FormReference';
import { useLanguage } from '../../i18n/LanguageProvider';
import { isoDay } from '../../lib/partialDate';
import { useNow } from '../../ui/useNow';
import { interactionKinds, named } from './partnerWords';

/** What happened so far, to be corrected; what happens next is added on the page of the contact. */
export function InteractionFields({ control, title }: { control: Control<PartnerContactDraft>; title: string }) {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const today = isoDay(useNow());
  return (
    <FormParts
      control={control}
      name="interactions"
      title={title}
      partTitle={(number) => t('form.interaction', { number })}
      addLabel={t('form.addInteraction')}
      blank={{ on: today, kind: 'CALL', summary: { original: language, [language]: '' } }}
    >
      {(position) => (
        <>
          <div className="halves">
            <FormPartialDate control={control} name={`interactions.${position}.on`} label={t('add.on')} isRequired />
            <FormSelect
              control={control}
              name={`interactions.${position}.kind`}
              label={t('add.kind')}
              isRequired
              options={named(interactionKinds, (kind) => t(`interactionKind.${kind}`))}
            />
          </div>
          <FormLocalizedText
            control={control}
            name={`interactions.${position}.summary`}
            label={t('add.summary')}
            isRequired
            isMultiline
          />
          <FormReference
            control={control}
            name={`interactions.${position}.person`}
            label={t('add.person')}
            to="person"
          />
        </>
      )}
    </FormParts>
  );
}
