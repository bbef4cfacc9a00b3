import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerQuestion } from '../../api/gen/sdk.gen';
import type { ApplicationAnswer, ApplicationStatusPage } from '../../api/gen/types.gen';
import { FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { toast } from '../../ui/Toast';
import { lookUp } from './lookUp';

type Props = { page: ApplicationStatusPage; token: string };
type Answer = Pick<ApplicationAnswer, 'answer'>;

/** The secret of the link is no part of the draft: that is kept on the device. */
export function AnswerForm({ page: { id }, token }: Props) {
  const { t } = useTranslation('applications');
  const queryClient = useQueryClient();
  const labels = { answer: t('follow.answer') };
  async function send({ answer }: Answer) {
    const { data } = await answerQuestion({ path: { id }, body: { token, answer }, throwOnError: true });
    queryClient.setQueryData(lookUp(token).queryKey, data);
  }
  return (
    <SendingForm<Answer>
      draftKey={`application-answer:${id}`}
      name={labels.answer}
      initial={{ answer: '' }}
      labels={labels}
      send={send}
      onSent={() => toast(t('follow.answered'))}
      submit={t('follow.answerSubmit')}
    >
      {(control) => <FormText control={control} name="answer" label={labels.answer} isRequired isMultiline />}
    </SendingForm>
  );
}
