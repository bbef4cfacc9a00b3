import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { newIdempotencyKey } from '../../api/client';
import type { DataRequestDraft } from '../../api/gen/types.gen';
import { FormSelect, FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { requestKinds } from '../../domain/requests/requestWords';
import { Panel } from '../../ui/Card';
import type { Option } from '../../ui/Options';
import { toast } from '../../ui/Toast';

type Props = {
  draftKey: string;
  /** Of whom one can ask it, besides those who run the platform. */
  networks: readonly Option[];
  send: (draft: DataRequestDraft, key: ReturnType<typeof newIdempotencyKey>) => Promise<unknown>;
};

/** Access, correction, erasure, objection: what is wanted, of whom, in one's own words. */
export function RequestForm({ draftKey, networks, send }: Props) {
  const { t } = useTranslation(['myData', 'requests']);
  const queryClient = useQueryClient();
  const [sent, setSent] = useState(0);
  const labels = { kind: t('wanted'), network: t('askedOf'), text: t('ownWords') };
  return (
    <Panel title={t('ask')}>
      <p className="muted">{t('askHint')}</p>
      <SendingForm<DataRequestDraft>
        key={sent}
        draftKey={draftKey}
        name={t('ask')}
        initial={{ kind: 'ACCESS' }}
        labels={labels}
        send={send}
        onSent={() => {
          toast(t('asked'));
          void queryClient.invalidateQueries();
          // An empty form for what comes next.
          setSent((count) => count + 1);
        }}
        submit={t('askSubmit')}
      >
        {(control: Control<DataRequestDraft>) => (
          <>
            <FormSelect
              control={control}
              name="kind"
              label={labels.kind}
              isRequired
              options={requestKinds.map((id) => ({ id, name: t(`requests:kindHint.${id}`) }))}
            />
            <FormSelect
              control={control}
              name="network.id"
              label={labels.network}
              hint={t('askedOfHint')}
              options={networks}
            />
            <FormText control={control} name="text" label={labels.text} hint={t('ownWordsHint')} isMultiline />
          </>
        )}
      </SendingForm>
    </Panel>
  );
}
