import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeetingDraft } from '../../api/gen/types.gen';
import { FormLocalizedText, FormNumber, FormSelect } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormReference } from '../../domain/form/FormReference';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useLanguage } from '../../i18n/LanguageProvider';
import { agendaKinds, named } from './meetingWords';
import type { MeetingLabels } from '../../domain/labels/useMeetingLabels';

type Props = { control: Control<MeetingDraft>; labels: MeetingLabels };

/** The agenda in its order, each item moved up or down by a button. */
export function AgendaFields({ control, labels }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useLanguage();
  const visibilities = useVisibilityOptions();
  return (
    <FormParts
      control={control}
      name="agendaItems"
      title={labels.agendaItems}
      partTitle={(number) => t('form.agendaItem', { number })}
      addLabel={t('form.addAgendaItem')}
      blank={{ title: { original: language, [language]: '' }, kind: 'DISCUSSION', visibility: 'PUBLIC' }}
      isOrdered
    >
      {(position) => (
        <>
          <FormLocalizedText
            control={control}
            name={`agendaItems.${position}.title`}
            label={t('form.itemTitle')}
            isRequired
          />
          <div className="halves">
            <FormSelect
              control={control}
              name={`agendaItems.${position}.kind`}
              label={t('form.itemKind')}
              isRequired
              options={named(agendaKinds, (code) => t(`agendaKind.${code}`))}
            />
            <FormNumber control={control} name={`agendaItems.${position}.minutes`} label={t('form.itemMinutes')} />
            <FormReference
              control={control}
              name={`agendaItems.${position}.presenter`}
              label={t('form.itemPresenter')}
              to="organisation"
            />
            <FormReference
              control={control}
              name={`agendaItems.${position}.committee`}
              label={t('form.itemCommittee')}
              to="committee"
            />
            <FormSelect
              control={control}
              name={`agendaItems.${position}.visibility`}
              label={labels.visibility}
              isRequired
              options={visibilities}
            />
          </div>
          <FormLocalizedText
            control={control}
            name={`agendaItems.${position}.text`}
            label={t('form.itemText')}
            isMultiline
          />
        </>
      )}
    </FormParts>
  );
}
