import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { createGrant, deleteGrant } from '../../api/gen/sdk.gen';
import type { GrantView } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { toast } from '../../ui/Toast';

type Props = { grant: GrantView; name: string; isOwn: boolean };

/** Asked before, for it works at once for somebody at work; and it can be given back. */
export function TakeAwayRight({ grant, name, isOwn }: Props) {
  const { t } = useTranslation(['roles', 'account']);
  const language = useLanguage();
  const attempt = useAttempt();
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const { id, subject, role, network, organisation } = grant;
  const scope = plainText((network ?? organisation)?.name, language) || t('hidden');

  async function giveBack() {
    const body = {
      subject,
      role,
      ...(network && { network: { id: network.id } }),
      ...(organisation && { organisation: { id: organisation.id } }),
    };
    const headers = newIdempotencyKey();
    if (await attempt(() => createGrant({ body, headers, throwOnError: true }))) toast(t('back'));
  }

  async function takeAway() {
    setSending(true);
    const answer = await attempt(() => deleteGrant({ path: { id }, throwOnError: true }));
    setSending(false);
    setAsking(false);
    // Nobody gives a right to themselves, so one's own does not come back by a press.
    if (answer) toast(t('taken'), isOwn ? undefined : () => void giveBack());
  }

  return (
    <div className="row no-print">
      <Button size="small" aria-label={t('takeAwayOf', { name })} onPress={() => setAsking(true)}>
        {t('takeAway')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('takeTitle')}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t('keep')}</Button>
            <Button variant="danger" isPending={isSending} onPress={() => void takeAway()}>
              {t('takeSubmit')}
            </Button>
          </>
        }
      >
        <p style={{ overflowWrap: 'anywhere' }}>{t('takeText', { name, role: t(`account:role.${role}`), scope })}</p>
        {isOwn && <Note tone="warn">{t('takeOwn')}</Note>}
      </Dialog>
    </div>
  );
}
