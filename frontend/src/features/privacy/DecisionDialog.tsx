import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { decideDataRequest } from '../../api/gen/sdk.gen';
import type { DataRequestOutcome, DataRequestView } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { Note } from '../../ui/Chip';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';

const outcomes = ['DONE', 'REFUSED'] as const satisfies readonly DataRequestOutcome[];

/** Says what was done, or why not. The person gets it by mail; by itself it changes nothing. */
export function DecisionDialog({ request, onClose }: { request: DataRequestView; onClose: () => void }) {
  const { t } = useTranslation(['requests', 'common']);
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<string | undefined>('DONE');
  const reason = useKeptText(`request-decision:${request.id}`);
  const { errors, isSending, send } = useSending();
  const { id, kind } = request;

  function decide() {
    const chosen = outcomes.find((known) => known === outcome);
    const missing = t('common:form.required');
    return send(
      { ...(!chosen && { outcome: missing }), ...(reason.text.trim() === '' && { reason: missing }) },
      async () => {
        if (!chosen) return;
        const body = { outcome: chosen, reason: reason.text.trim() };
        await decideDataRequest({ path: { id }, headers: ifMatch(request), body, throwOnError: true });
        reason.forget();
        await queryClient.invalidateQueries();
        onClose();
        toast(t('decisionSent'));
      },
    );
  }

  return (
    <SendingDialog
      title={t('decideTitle', { kind: t(`kind.${kind}`) })}
      submit={t('decideSubmit')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void decide()}
      onClose={onClose}
    >
      <Note>{t(`before.${kind}`)}</Note>
      <Select
        label={t('outcome')}
        isRequired
        value={outcome}
        onChange={setOutcome}
        options={outcomes.map((known) => ({ id: known, name: t(`status.${known}`) }))}
        error={errors.outcome}
      />
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        isRequired
        isMultiline
        value={reason.text}
        onChange={reason.keep}
        error={errors.reason}
      />
    </SendingDialog>
  );
}
