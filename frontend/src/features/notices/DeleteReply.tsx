import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteNoticeReply } from '../../api/gen/sdk.gen';
import { useAttempt } from '../../domain/useAttempt';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { toast } from '../../ui/Toast';

type Props = { notice: string; reply: string; name: string };

/** Asked before, for a reply does not come back. */
export function DeleteReply({ notice, reply, name }: Props) {
  const { t } = useTranslation('notices');
  const attempt = useAttempt();
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);

  async function remove() {
    setSending(true);
    const answer = await attempt(() => deleteNoticeReply({ path: { id: notice, replyId: reply }, throwOnError: true }));
    setSending(false);
    setAsking(false);
    if (answer) toast(t('replyDeleted'));
  }

  return (
    <div className="row no-print">
      <Button size="small" variant="quiet" aria-label={t('deleteReplyOf', { name })} onPress={() => setAsking(true)}>
        <Trash2 size={16} aria-hidden />
        {t('deleteReply')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('deleteReply')}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t('keepReply')}</Button>
            <Button variant="danger" isPending={isSending} onPress={() => void remove()}>
              {t('deleteReply')}
            </Button>
          </>
        }
      >
        <p>{t('deleteReplyText')}</p>
      </Dialog>
    </div>
  );
}
