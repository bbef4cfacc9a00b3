import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MembershipDraft, RepresentativeRole } from '../../api/gen/types.gen';
import { FormSelect, FormText } from '../../domain/form/fields';
import { FormContactPoints } from '../../domain/form/FormContactPoints';
import { FormParts } from '../../domain/form/FormParts';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormPersonalDataBasis } from '../../domain/form/FormPersonalDataBasis';
import { FormReference } from '../../domain/form/FormReference';
import { PlainPanel } from '../../ui/Card';

const representativeRoles = ['REPRESENTATIVE', 'DEPUTY'] as const satisfies readonly RepresentativeRole[];

type Props = { control: Control<MembershipDraft>; title: string };

/** Who speaks for the member, and who stands in: a person recorded here, or one known only by this membership. */
export function RepresentativeFields({ control, title }: Props) {
  const { t } = useTranslation('members');
  return (
    <PlainPanel>
      <FormParts
        control={control}
        name="representatives"
        title={title}
        partTitle={(number) => t('form.representative', { number })}
        addLabel={t('form.addRepresentative')}
        blank={{ role: 'REPRESENTATIVE' }}
      >
        {(position) => <RepresentativePart control={control} position={position} />}
      </FormParts>
    </PlainPanel>
  );
}

function RepresentativePart({ control, position }: { control: Control<MembershipDraft>; position: number }) {
  const { t } = useTranslation('members');
  const name = `representatives.${position}` as const;
  const person = useWatch({ control, name: `${name}.person` });
  return (
    <>
      <div className="halves">
        <FormSelect
          control={control}
          name={`${name}.role`}
          label={t('form.representativeRole')}
          isRequired
          options={representativeRoles.map((id) => ({ id, name: t(`representativeRole.${id}`) }))}
        />
        <FormReference
          control={control}
          name={`${name}.person`}
          label={t('form.person')}
          hint={t('form.representativePersonHint')}
          to="person"
        />
        {!person && (
          <FormText control={control} name={`${name}.name`} label={t('form.representativeName')} isRequired />
        )}
      </div>
      <FormPeriod control={control} name={`${name}.period`} />
      <FormContactPoints control={control} name={`${name}.contactPoints`} isPersonal />
      <p className="small muted">{t('form.representativeMail')}</p>
      {!person && <FormPersonalDataBasis control={control} name={`${name}.basis`} isRequired />}
    </>
  );
}
