import { useTranslation } from 'react-i18next';
import { declineToSign } from '../../api/gen/sdk.gen';
import type { SigningPage } from '../../api/gen/types.gen';
import { ReasonDialog } from './ReasonDialog';

type Props = { draftKey: string; token: string; onClose: () => void; onDone: (page: SigningPage) => void };

export function DeclineDialog({ draftKey, token, onClose, onDone }: Props) {
  const { t } = useTranslation('agreements');
  return (
    <ReasonDialog
      draftKey={draftKey}
      title={t('sign.declineTitle')}
      text={t('sign.declineText')}
      hint={t('sign.declineHint')}
      action={t('sign.declineNow')}
      onClose={onClose}
      onConfirm={async (reason) => onDone((await declineToSign({ body: { token, reason }, throwOnError: true })).data)}
    />
  );
}
