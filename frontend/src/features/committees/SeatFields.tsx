import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CommitteeDraft } from '../../api/gen/types.gen';
import { FormCheckbox, FormLocalizedText, FormNumber, FormSelect, FormText } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference } from '../../domain/form/FormReference';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { seatFunctions } from './committeeWords';
import type { CommitteeLabels } from '../../domain/labels/useCommitteeLabels';

type Props = { control: Control<CommitteeDraft>; labels: CommitteeLabels };

/** The sides first, for each seat may name one of them. */
export function SeatFields({ control, labels }: Props) {
  const { t } = useTranslation('committees');
  const language = useLanguage();
  const constituencies = useWatch({ control, name: 'constituencies' }) ?? [];
  const sides = constituencies
    .filter(({ key }) => key)
    .map(({ key, name }) => ({ id: key, name: plainText(name, language) || key }));
  return (
    <>
      <FormParts
        control={control}
        name="constituencies"
        title={labels.constituencies}
        partTitle={(number) => t('form.constituency', { number })}
        addLabel={t('form.addConstituency')}
        blank={{ key: '', name: { original: language, [language]: '' } }}
        isOrdered
      >
        {(position) => (
          <>
            <FormText
              control={control}
              name={`constituencies.${position}.key`}
              label={t('form.key')}
              hint={t('form.keyHint')}
              isRequired
            />
            <FormLocalizedText
              control={control}
              name={`constituencies.${position}.name`}
              label={t('form.constituencyName')}
              isRequired
            />
            <FormLocalizedText
              control={control}
              name={`constituencies.${position}.role`}
              label={t('form.constituencyRole')}
              isMultiline
            />
            <FormNumber
              control={control}
              name={`constituencies.${position}.share`}
              label={t('form.constituencyShare')}
              hint={t('form.constituencyShareHint')}
            />
          </>
        )}
      </FormParts>
      <FormParts
        control={control}
        name="seats"
        title={labels.seats}
        partTitle={(number) => t('form.seat', { number })}
        addLabel={t('form.addSeat')}
        blank={{ function: 'MEMBER', voting: true }}
        isOrdered
      >
        {(position) => (
          <>
            <p className="small muted">{t('form.seatHint')}</p>
            <div className="halves">
              <FormSelect
                control={control}
                name={`seats.${position}.function`}
                label={t('form.seatFunction')}
                isRequired
                options={seatFunctions.map((id) => ({ id, name: t(`seatFunction.${id}`) }))}
              />
              <FormReference
                control={control}
                name={`seats.${position}.organisation`}
                label={t('form.seatOrganisation')}
                to="organisation"
              />
              <FormReference
                control={control}
                name={`seats.${position}.person`}
                label={t('form.seatPerson')}
                to="person"
              />
              <FormReference
                control={control}
                name={`seats.${position}.network`}
                label={t('form.seatNetwork')}
                to="network"
              />
              {sides.length > 0 && (
                <FormSelect
                  control={control}
                  name={`seats.${position}.constituency`}
                  label={t('form.side')}
                  options={sides}
                />
              )}
            </div>
            <FormLocalizedText control={control} name={`seats.${position}.title`} label={t('form.seatTitle')} />
            <FormCheckbox control={control} name={`seats.${position}.voting`} label={t('form.voting')} />
            <FormText
              control={control}
              name={`seats.${position}.place`}
              label={t('form.place')}
              hint={t('form.placeHint')}
            />
            <FormCheckbox control={control} name={`seats.${position}.substitute`} label={t('form.substitute')} />
            <FormPeriod control={control} name={`seats.${position}.period`} label={t('term')} />
          </>
        )}
      </FormParts>
    </>
  );
}
