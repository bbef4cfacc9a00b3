import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/Select';
import { toast } from '../../ui/Toast';
import { SendingDialog } from '../form/SendingDialog';
import { useSending } from '../form/useSending';
import { consentCalls, type HolderProps, sources } from './consentHolders';

type Props = HolderProps & { consent: string; what: { purpose: string; value: string }; onClose: () => void };

/** Somebody no longer agrees: from now on it is not shown for that. */
export function WithdrawConsentDialog({ consent, what, holder, id, onClose }: Props) {
  const { t } = useTranslation(['consents', 'common']);
  const queryClient = useQueryClient();
  const [source, setSource] = useState<string | undefined>('WRITTEN');
  const { errors, isSending, send } = useSending();

  function withdraw() {
    const chosen = sources.find((known) => known === source);
    return send(chosen ? {} : { source: t('common:form.required') }, async () => {
      if (!chosen) return;
      await consentCalls[holder].withdraw(id, consent, chosen);
      await queryClient.invalidateQueries();
      onClose();
      toast(t('withdrawn'));
    });
  }

  return (
    <SendingDialog
      title={t('withdrawTitle')}
      submit={t('withdraw')}
      variant="danger"
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void withdraw()}
      onClose={onClose}
    >
      <p style={{ overflowWrap: 'anywhere' }}>{t('withdrawText', what)}</p>
      <Select
        label={t('howWithdrawn')}
        isRequired
        value={source}
        onChange={setSource}
        options={sources.map((known) => ({ id: known, name: t(`source.${known}`) }))}
        error={errors.source}
      />
    </SendingDialog>
  );
}
