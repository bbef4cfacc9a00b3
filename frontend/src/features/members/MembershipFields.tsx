import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MembershipDraft, Reference } from '../../api/gen/types.gen';
import { FormLocalizedText, FormSelect, FormText } from '../../domain/form/fields';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference } from '../../domain/form/FormReference';
import { FormSources } from '../../domain/form/FormSources';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { Localized } from '../../domain/Localized';
import { membershipStatuses, roles } from '../../domain/membershipWords';
import { Panel, PlainPanel } from '../../ui/Card';
import { ConstituencyField } from './ConstituencyField';
import { RepresentativeFields } from './RepresentativeFields';

type Label =
  | 'organisation'
  | 'person'
  | 'role'
  | 'status'
  | 'constituency'
  | 'note'
  | 'visibility'
  | 'representatives'
  | 'endReason';

type Props = {
  control: Control<MembershipDraft>;
  labels: Readonly<Record<Label, string>>;
  network: string;
  /** Whose membership it is, once that is settled. */
  holder: Reference | undefined;
};

export function MembershipFields({ control, labels, network, holder }: Props) {
  const { t } = useTranslation(['members', 'common']);
  const visibilities = useVisibilityOptions();
  const status = useWatch({ control, name: 'status' });
  return (
    <>
      {holder ? (
        <PlainPanel>
          <h2>
            <Localized text={holder.name} />
          </h2>
        </PlainPanel>
      ) : (
        <Panel title={t('form.what')}>
          <p className="small muted">{t('form.either')}</p>
          <div className="halves">
            <FormReference control={control} name="organisation" label={labels.organisation} to="organisation" />
            <FormReference control={control} name="person" label={labels.person} to="person" />
          </div>
        </Panel>
      )}
      <PlainPanel>
        <div className="halves">
          <FormSelect
            control={control}
            name="role"
            label={labels.role}
            isRequired
            options={roles.map((id) => ({ id, name: t(`common:membershipRole.${id}`) }))}
          />
          <FormSelect
            control={control}
            name="status"
            label={labels.status}
            isRequired
            options={membershipStatuses.map((id) => ({ id, name: t(`common:membershipStatus.${id}`) }))}
          />
          <ConstituencyField control={control} label={labels.constituency} network={network} />
          <FormSelect control={control} name="visibility" label={labels.visibility} isRequired options={visibilities} />
        </div>
        <FormPeriod control={control} name="period" />
        {status === 'ENDED' && (
          <FormText control={control} name="endReason" label={labels.endReason} hint={t('endReasonHint')} isMultiline />
        )}
      </PlainPanel>
      <RepresentativeFields control={control} title={labels.representatives} />
      <PlainPanel>
        <FormLocalizedText control={control} name="note" label={labels.note} isMultiline />
        <FormSources control={control} name="sources" />
      </PlainPanel>
    </>
  );
}
