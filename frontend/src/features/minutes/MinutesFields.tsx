import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MinutesDraft } from '../../api/gen/types.gen';
import { FormLocalizedText, FormSelect } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useLanguage } from '../../i18n/LanguageProvider';
import { reachedWords, sectionKinds } from './minutesWords';

type Props = {
  control: Control<MinutesDraft>;
  isCorrection: boolean;
  labels: { title: string; sections: string; correctionReason: string; visibility: string };
};

/** Section by section in the order of the minutes, each moved up or down by a button. */
export function MinutesFields({ control, isCorrection, labels }: Props) {
  const { t } = useTranslation('minutes');
  const language = useLanguage();
  const visibilities = useVisibilityOptions();
  return (
    <>
      <FormLocalizedText control={control} name="title" label={labels.title} isRequired />
      {isCorrection && (
        <FormLocalizedText control={control} name="correctionReason" label={labels.correctionReason} isMultiline />
      )}
      <FormSelect
        control={control}
        name="visibility"
        label={labels.visibility}
        hint={t('form.visibilityHint')}
        isRequired
        options={visibilities}
      />
      <FormParts
        control={control}
        name="sections"
        title={labels.sections}
        partTitle={(number) => t('form.section', { number })}
        addLabel={t('form.addSection')}
        blank={{ kind: 'GENERAL', title: { original: language, [language]: '' }, visibility: 'NETWORK' }}
        isOrdered
      >
        {(position) => (
          <>
            <FormLocalizedText
              control={control}
              name={`sections.${position}.title`}
              label={t('form.heading')}
              isRequired
            />
            <FormLocalizedText
              control={control}
              name={`sections.${position}.text`}
              label={t('form.text')}
              hint={t('form.textHint')}
              isMultiline
            />
            <div className="halves">
              <FormSelect
                control={control}
                name={`sections.${position}.kind`}
                label={t('form.kind')}
                isRequired
                options={sectionKinds.map((kind) => ({ id: kind, name: t(`kind.${kind}`) }))}
              />
              <FormSelect
                control={control}
                name={`sections.${position}.reached`}
                label={t('form.reached')}
                options={reachedWords.map((word) => ({ id: word, name: t(`reached.${word}`) }))}
              />
              <FormSelect
                control={control}
                name={`sections.${position}.visibility`}
                label={t('form.sectionVisibility')}
                isRequired
                options={visibilities}
              />
            </div>
          </>
        )}
      </FormParts>
    </>
  );
}
