import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeetingDraft } from '../../api/gen/types.gen';
import { FormLocalizedText, FormSelect, FormTags, FormText } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormReference } from '../../domain/form/FormReference';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useLanguage } from '../../i18n/LanguageProvider';
import { HeadcountField } from './HeadcountField';
import { named, organisationKinds, outcomeKinds, outcomesReached } from './meetingWords';
import type { MeetingLabels } from '../../domain/labels/useMeetingLabels';

type Props = { control: Control<MeetingDraft>; labels: MeetingLabels };

/** What is written down when it is over. */
export function AfterwardsFields({ control, labels }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useLanguage();
  const visibilities = useVisibilityOptions();
  const blankText = { original: language, [language]: '' };
  return (
    <>
      <FormParts
        control={control}
        name="outcomes"
        title={labels.outcomes}
        partTitle={(number) => t('form.outcome', { number })}
        addLabel={t('form.addOutcome')}
        blank={{ kind: 'DECISION', text: blankText, visibility: 'PUBLIC' }}
        isOrdered
      >
        {(position) => (
          <>
            <FormLocalizedText
              control={control}
              name={`outcomes.${position}.text`}
              label={t('form.outcomeText')}
              isRequired
              isMultiline
            />
            <div className="halves">
              <FormSelect
                control={control}
                name={`outcomes.${position}.kind`}
                label={t('form.outcomeKind')}
                isRequired
                options={named(outcomeKinds, (code) => t(`outcomeKind.${code}`))}
              />
              <FormSelect
                control={control}
                name={`outcomes.${position}.reached`}
                label={t('form.outcomeReached')}
                options={named(outcomesReached, (code) => t(`reached.${code}`))}
              />
              <FormReference
                control={control}
                name={`outcomes.${position}.responsible`}
                label={t('form.responsible')}
                to="organisation"
              />
              <FormSelect
                control={control}
                name={`outcomes.${position}.visibility`}
                label={labels.visibility}
                isRequired
                options={visibilities}
              />
            </div>
          </>
        )}
      </FormParts>
      <FormLocalizedText control={control} name="conclusion" label={labels.conclusion} isMultiline />
      <FormLocalizedText control={control} name="turnoutNote" label={labels.turnoutNote} />
      <HeadcountField control={control} label={labels.headcount} />
      <FormTags
        control={control}
        name="attendedCategories"
        label={labels.attendedCategories}
        options={named(organisationKinds, (code) => t(`common:organisationKind.${code}`))}
      />
      <FormParts
        control={control}
        name="reports"
        title={labels.reports}
        partTitle={(number) => t('form.report', { number })}
        addLabel={t('form.addReport')}
        blank={{ title: blankText }}
        isOrdered
      >
        {(position) => (
          <>
            <FormLocalizedText
              control={control}
              name={`reports.${position}.title`}
              label={t('form.reportTitle')}
              isRequired
            />
            <FormText control={control} name={`reports.${position}.url`} label={t('form.reportUrl')} type="url" />
          </>
        )}
      </FormParts>
    </>
  );
}
