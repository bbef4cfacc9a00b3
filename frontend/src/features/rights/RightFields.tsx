import { type Control, type FieldValues, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { FormSelect } from '../../domain/form/fields';
import { FormReference } from '../../domain/form/FormReference';
import { GivenNetwork } from './GivenNetwork';
import { givenBy, type RightDraft, subjectOf } from './rightWords';

type Props<Draft extends RightDraft & FieldValues> = { control: Control<Draft> };

/** Which right, and where: for an invitation as for a right that is given. */
export function RightFields<Draft extends RightDraft & FieldValues>(props: Props<Draft>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both drafts say a right in the same members
  const { control } = props as unknown as { control: Control<RightDraft> };
  const { t } = useTranslation('invitations');
  const subject = subjectOf(useWatch({ control, name: 'role' }));
  const given = givenBy(useAccess());
  return (
    <>
      <FormSelect
        control={control}
        name="role"
        label={t('form.role')}
        isRequired
        options={given.map((id) => ({ id, name: t(`form.roles.${id}`) }))}
      />
      {subject === 'organisation' && (
        <FormReference
          control={control}
          name="organisation"
          to="organisation"
          label={t('form.organisation')}
          hint={t('form.organisationHint')}
          isRequired
        />
      )}
      {subject === 'network' && <GivenNetwork control={control} name="network" label={t('form.network')} isRequired />}
      {subject === 'committee' && (
        <FormReference control={control} name="committee" to="committee" label={t('form.committee')} isRequired />
      )}
    </>
  );
}
