import { useTranslation } from 'react-i18next';
import { askApplicant } from '../../api/gen/sdk.gen';
import type { ApplicationQuestion, ApplicationView } from '../../api/gen/types.gen';
import { FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/Toast';
import { useSettling } from './useSettling';

type Props = { application: ApplicationView; onClose: () => void };

export function QuestionForm({ application, onClose }: Props) {
  const { t } = useTranslation(['applications', 'common']);
  const { settle, explain } = useSettling();
  const { id, contact } = application;
  const labels = { question: t('question') };
  return (
    <SendingForm<ApplicationQuestion>
      draftKey={`application-question:${id}`}
      name={t('askTitle')}
      initial={{ question: '' }}
      labels={labels}
      send={async (body) => settle((await askApplicant({ path: { id }, body, throwOnError: true })).data)}
      explain={explain}
      onSent={() => {
        toast(t('asked'));
        onClose();
      }}
      submit={t('askSubmit')}
      cancel={<Button onPress={onClose}>{t('common:action.cancel')}</Button>}
    >
      {(control) => (
        <FormText
          control={control}
          name="question"
          label={labels.question}
          hint={t('questionHint', { email: contact.email })}
          isRequired
          isMultiline
        />
      )}
    </SendingForm>
  );
}
