import { useTranslation } from 'react-i18next';
import { decideApplication } from '../../api/gen/sdk.gen';
import type { ApplicationDecision, ApplicationView } from '../../api/gen/types.gen';
import { FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/Toast';
import { useSettling } from './useSettling';

type Props = { application: ApplicationView; onClose: () => void };

export function DeclineForm({ application, onClose }: Props) {
  const { t } = useTranslation(['applications', 'common']);
  const { settle, explain } = useSettling();
  const { id, contact } = application;
  const labels = { reason: t('decisionReason') };
  return (
    <SendingForm<ApplicationDecision>
      draftKey={`application-decline:${id}`}
      name={t('declineTitle')}
      initial={{ outcome: 'DECLINED', reason: '' }}
      labels={labels}
      send={async (body) => settle((await decideApplication({ path: { id }, body, throwOnError: true })).data)}
      explain={explain}
      onSent={() => {
        toast(t('declined'));
        onClose();
      }}
      submit={t('declineSubmit')}
      submitVariant="danger"
      cancel={<Button onPress={onClose}>{t('common:action.cancel')}</Button>}
    >
      {(control) => (
        <>
          <p>{t('declineText', { email: contact.email })}</p>
          <FormText
            control={control}
            name="reason"
            label={labels.reason}
            hint={t('decisionReasonHint')}
            isRequired
            isMultiline
          />
        </>
      )}
    </SendingForm>
  );
}
