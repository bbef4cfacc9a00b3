import { useQuery } from '@tanstack/react-query';
import { Check, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMembershipOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { useConfirmation } from './useConfirmation';

/**
 * A network may record a member by itself. Its members read what the organisation has for its networks only
 * when the member's side has said that this is right: here it says so. A list does not tell, so it is asked.
 */
export function MembershipConfirmation({ membership: id }: { membership: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useConfirmation(id);
  const [isSending, setSending] = useState(false);
  const { data: membership } = useQuery(getMembershipOptions({ path: { id } }));
  if (!membership || membership.status === 'ENDED') return null;
  const network = plainText(membership.network.name, language);
  async function turn(confirmed: boolean) {
    setSending(true);
    await say(confirmed);
    setSending(false);
  }
  if (membership.confirmed) {
    return (
      <p className="row small muted no-print">
        <Check size={16} aria-hidden />
        <span>{t('confirmation.confirmed')}</span>
        <Button
          size="small"
          variant="quiet"
          isPending={isSending}
          aria-label={t('confirmation.withdrawOf', { network })}
          onPress={() => void turn(false)}
        >
          {t('confirmation.withdraw')}
        </Button>
      </p>
    );
  }
  return (
    <Note
      tone="warn"
      icon={<CircleHelp size={18} aria-hidden />}
      action={
        <Button
          size="small"
          variant="primary"
          isPending={isSending}
          aria-label={t('confirmation.confirmOf', { network })}
          onPress={() => void turn(true)}
        >
          {t('confirmation.confirm')}
        </Button>
      }
    >
      {t('confirmation.asked', { network })}
    </Note>
  );
}
