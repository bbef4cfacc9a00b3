import { useQuery } from '@tanstack/react-query';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ApplicationDecision, ApplicationView } from '../../api/gen/types.gen';
import { FormSelect, FormText } from '../../domain/form/fields';
import { FormReference } from '../../domain/form/FormReference';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { named, roles } from './applicationWords';
import { DuplicateChoice } from './DuplicateChoice';

type Props = {
  control: Control<ApplicationDecision>;
  application: ApplicationView;
  labels: Record<'organisation' | 'person' | 'role' | 'constituency' | 'visibility' | 'reason', string>;
};

export function AcceptFields({ control, application, labels }: Props) {
  const { t } = useTranslation(['applications', 'common']);
  const language = useLanguage();
  const visibilities = useVisibilityOptions();
  const { network, applicant, contact, likelyDuplicates } = application;
  const sides = useQuery(getNetworkOptions({ path: { id: network.id } })).data?.constituencies ?? [];
  const record = applicant === 'PERSON' ? 'person' : 'organisation';
  return (
    <>
      <p>{t('acceptText', { email: contact.email })}</p>
      <DuplicateChoice control={control} name={record} duplicates={likelyDuplicates} />
      <FormReference control={control} name={record} to={record} label={labels[record]} hint={t('recordHint')} />
      <div className="halves">
        <FormSelect
          control={control}
          name="role"
          label={labels.role}
          isRequired
          options={named(roles, (role) => t(`common:membershipRole.${role}`))}
        />
        {sides.length > 0 && (
          <FormSelect
            control={control}
            name="constituency"
            label={labels.constituency}
            hint={t('constituencyHint')}
            options={sides.map(({ key, name }) => ({ id: key, name: plainText(name, language) }))}
          />
        )}
        <FormSelect
          control={control}
          name="visibility"
          label={labels.visibility}
          isRequired
          options={visibilities.filter(({ id }) => id !== 'COMMITTEE')}
        />
      </div>
      <FormText
        control={control}
        name="reason"
        label={labels.reason}
        hint={t('decisionReasonHint')}
        isRequired
        isMultiline
      />
    </>
  );
}
