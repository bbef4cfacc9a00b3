import { useTranslation } from 'react-i18next';
import { decideApplication } from '../../api/gen/sdk.gen';
import type { ApplicationDecision, ApplicationView } from '../../api/gen/types.gen';
import { SendingForm } from '../../domain/form/SendingForm';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/Toast';
import { AcceptFields } from './AcceptFields';
import { useSettling } from './useSettling';

type Props = { application: ApplicationView; onClose: () => void };

/** Accepting makes a membership, and a record where there was none: what it shall be is said here. */
export function AcceptForm({ application, onClose }: Props) {
  const { t } = useTranslation(['applications', 'common']);
  const { settle, explain } = useSettling();
  const { id, constituency, applicant } = application;
  const labels = {
    organisation: t('record'),
    person: t('record'),
    role: t('role'),
    constituency: t('constituency'),
    visibility: t('common:form.visibility'),
    reason: t('decisionReason'),
  };
  const initial: ApplicationDecision = {
    outcome: 'ACCEPTED',
    reason: '',
    role: 'MEMBER',
    visibility: applicant === 'PERSON' ? 'NETWORK' : 'PUBLIC',
    ...(constituency && { constituency }),
  };
  return (
    <SendingForm<ApplicationDecision>
      draftKey={`application-accept:${id}`}
      name={t('acceptTitle')}
      initial={initial}
      labels={labels}
      send={async (body) => settle((await decideApplication({ path: { id }, body, throwOnError: true })).data)}
      explain={explain}
      onSent={() => {
        toast(t('accepted'));
        onClose();
      }}
      submit={t('acceptSubmit')}
      cancel={<Button onPress={onClose}>{t('common:action.cancel')}</Button>}
    >
      {(control) => <AcceptFields control={control} application={application} labels={labels} />}
    </SendingForm>
  );
}
