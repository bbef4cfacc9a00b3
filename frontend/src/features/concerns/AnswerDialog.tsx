import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decideConcern } from '../../api/gen/sdk.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { useLanguage } from '../../i18n/LanguageProvider';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';

type Props = { concern: string; outcome: 'ANSWERED' | 'DECLINED'; onClose: () => void };

/** What is answered, or why it is declined: everybody who reads the concern reads that too. */
export function AnswerDialog({ concern, outcome, onClose }: Props) {
  const { t } = useTranslation(['concerns', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { text: answer, keep, forget } = useKeptText(`concern-answer:${concern}`);
  const { errors, isSending, send } = useSending();
  const isDeclined = outcome === 'DECLINED';

  function decide() {
    const said = answer.trim();
    return send(said === '' ? { answer: t('common:form.required') } : {}, async () => {
      const body = { outcome, answer: { original: language, [language]: said } };
      await decideConcern({ path: { id: concern }, body, throwOnError: true });
      forget();
      await queryClient.invalidateQueries();
      onClose();
      toast(t(isDeclined ? 'declined' : 'answered'));
    });
  }

  return (
    <SendingDialog
      title={t(isDeclined ? 'toDecline' : 'toAnswer')}
      submit={t(isDeclined ? 'toDecline' : 'toAnswer')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void decide()}
      onClose={onClose}
    >
      <TextField
        label={t(isDeclined ? 'reason' : 'answer')}
        hint={t('answerHint')}
        isRequired
        isMultiline
        value={answer}
        onChange={keep}
        error={errors.answer}
      />
    </SendingDialog>
  );
}
