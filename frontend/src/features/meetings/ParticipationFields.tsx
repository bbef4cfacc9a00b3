import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeetingDraft } from '../../api/gen/types.gen';
import { FormLocalizedText, FormSelect } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormReference } from '../../domain/form/FormReference';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { attendances, contributionKinds, named, organisationKinds, roles } from './meetingWords';
import type { MeetingLabels } from '../../domain/labels/useMeetingLabels';

type Props = { control: Control<MeetingDraft>; labels: MeetingLabels };

/** Personal data: members of the network see it, unless somebody is named publicly. */
export function ParticipationFields({ control, labels }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  return (
    <FormParts
      control={control}
      name="participations"
      title={labels.participations}
      partTitle={(number) => t('form.participation', { number })}
      addLabel={t('form.addParticipation')}
      blank={{ role: 'PARTICIPANT', status: 'INVITED', visibility: 'NETWORK' }}
      isOrdered
    >
      {(position) => <Participation control={control} labels={labels} position={position} />}
    </FormParts>
  );
}

function Participation({ control, labels, position }: Props & { position: number }) {
  const { t } = useTranslation(['meetings', 'common']);
  const visibilities = useVisibilityOptions();
  const contribution = useWatch({ control, name: `participations.${position}.contribution.kind` });
  return (
    <>
      <p className="small muted">{t('form.participationHint')}</p>
      <div className="halves">
        <FormSelect
          control={control}
          name={`participations.${position}.role`}
          label={t('form.role')}
          isRequired
          options={named(roles, (code) => t(`role.${code}`))}
        />
        <FormReference
          control={control}
          name={`participations.${position}.person`}
          label={t('form.person')}
          to="person"
        />
        <FormReference
          control={control}
          name={`participations.${position}.organisation`}
          label={t('form.organisation')}
          to="organisation"
        />
        <FormReference
          control={control}
          name={`participations.${position}.onBehalfOf`}
          label={t('form.onBehalfOf')}
          to="network"
        />
        <FormSelect
          control={control}
          name={`participations.${position}.category`}
          label={t('form.category')}
          options={named(organisationKinds, (code) => t(`common:organisationKind.${code}`))}
        />
        <FormSelect
          control={control}
          name={`participations.${position}.status`}
          label={t('form.attendance')}
          isRequired
          options={named(attendances, (code) => t(`attendance.${code}`))}
        />
        <FormSelect
          control={control}
          name={`participations.${position}.contribution.kind`}
          label={t('form.contributionKind')}
          options={named(contributionKinds, (code) => t(`contribution.${code}`))}
        />
        <FormSelect
          control={control}
          name={`participations.${position}.visibility`}
          label={labels.visibility}
          isRequired
          options={visibilities}
        />
      </div>
      {contribution && (
        <FormLocalizedText
          control={control}
          name={`participations.${position}.contribution.subject`}
          label={t('form.contributionSubject')}
        />
      )}
    </>
  );
}
