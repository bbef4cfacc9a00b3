import { useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addNoticeReply } from '../../api/gen/sdk.gen';
import type { NoticeReplyDraft, NoticeView } from '../../api/gen/types.gen';
import { FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { toast } from '../../ui/Toast';

type Props = { notice: NoticeView; onSent: () => void };

/** What was typed stays until it is there, also when the page is left. */
export function ReplyForm({ notice, onSent }: Props) {
  const { t } = useTranslation('notices');
  const queryClient = useQueryClient();
  const { id, network } = notice;
  return (
    <div className="no-print">
      <SendingForm<NoticeReplyDraft>
        draftKey={`notice-reply:${network.id}:${id}`}
        name={t('reply')}
        initial={{ text: '' }}
        labels={{ text: t('reply') }}
        send={(body, headers) => addNoticeReply({ path: { id }, body, headers, throwOnError: true })}
        onSent={() => {
          toast(t('replied'));
          void queryClient.invalidateQueries();
          onSent();
        }}
        submit={
          <>
            <Send size={17} className="mirrored" aria-hidden />
            {t('replySubmit')}
          </>
        }
      >
        {(control) => (
          <FormText control={control} name="text" label={t('reply')} hint={t('replyHint')} isRequired isMultiline />
        )}
      </SendingForm>
    </div>
  );
}
