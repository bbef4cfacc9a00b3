import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { revokeSignature } from '../../api/gen/sdk.gen';
import type { SignatureView } from '../../api/gen/types.gen';
import { toast } from '../../ui/Toast';
import { ReasonDialog } from './ReasonDialog';

/** It cannot be taken back: the member would sign anew. */
export function RevokeDialog({ signature, onClose }: { signature: SignatureView; onClose: () => void }) {
  const { t } = useTranslation('agreements');
  const queryClient = useQueryClient();
  return (
    <ReasonDialog
      draftKey={`signature-revocation:${signature.id}`}
      title={t('revokeTitle')}
      text={t('revokeText', { name: signature.name })}
      hint={t('revokeHint')}
      action={t('revokeNow')}
      onClose={onClose}
      onConfirm={async (reason) => {
        const path = { id: signature.id };
        await revokeSignature({ path, headers: ifMatch(signature), body: { reason }, throwOnError: true });
        await queryClient.invalidateQueries();
        onClose();
        toast(t('revoked'));
      }}
    />
  );
}
