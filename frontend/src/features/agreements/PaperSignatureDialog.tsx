import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { recordSignature } from '../../api/gen/sdk.gen';
import type { AgreementView, SignatureEntry } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { useLanguage } from '../../i18n/LanguageProvider';
import { isoDay } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';

type Props = {
  agreement: AgreementView;
  entries: readonly SignatureEntry[];
  /** Who signed, where that is settled already. */
  membership: string | undefined;
  onClose: () => void;
};

/** A signature that lies in a folder: who gave it for which member, and when. */
export function PaperSignatureDialog({ agreement, entries, membership, onClose }: Props) {
  const { t } = useTranslation(['agreements', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const newest = agreement.versions.at(-1)?.number;
  const [member, setMember] = useState(membership);
  const name = useKeptText(`signature-on-paper:${agreement.id}:name`);
  const task = useKeptText(`signature-on-paper:${agreement.id}:function`);
  const [signedOn, setSignedOn] = useState<string | undefined>(() => isoDay(new Date()));
  const [number, setNumber] = useState(String(newest ?? ''));
  const [headers] = useState(newIdempotencyKey);
  const { errors, isSending, send } = useSending();

  function record() {
    const missing = t('common:form.required');
    return send(
      {
        ...(!member && { membership: missing }),
        ...(name.text.trim() === '' && { name: missing }),
        ...(!signedOn && { signedOn: missing }),
      },
      async () => {
        await recordSignature({
          path: { id: agreement.id },
          headers,
          body: {
            membership: { id: member ?? '' },
            agreementVersion: Number(number),
            name: name.text.trim(),
            ...(task.text.trim() && { function: task.text.trim() }),
            signedOn: signedOn ?? '',
          },
          throwOnError: true,
        });
        name.forget();
        task.forget();
        await queryClient.invalidateQueries();
        onClose();
        toast(t('recorded'));
      },
    );
  }

  return (
    <SendingDialog
      title={t('record')}
      submit={t('common:action.save')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void record()}
      onClose={onClose}
    >
      <Select
        label={t('member')}
        isRequired
        value={member}
        onChange={setMember}
        options={entries.map((entry) => ({
          id: entry.membership.id,
          name: plainText(entry.name, language) || t('hidden'),
        }))}
        error={errors.membership ?? errors['membership.id']}
      />
      <TextField label={t('signedBy')} isRequired value={name.text} onChange={name.keep} error={errors.name} />
      <TextField label={t('sign.function')} value={task.text} onChange={task.keep} error={errors.function} />
      <DateField label={t('signedOn')} isRequired value={signedOn} onChange={setSignedOn} error={errors.signedOn} />
      <Select
        label={t('versionSigned')}
        isRequired
        value={number}
        onChange={(chosen) => setNumber(chosen ?? '')}
        options={agreement.versions
          .toReversed()
          .map((version) => ({ id: String(version.number), name: t('version', { number: version.number }) }))}
        error={errors.agreementVersion}
      />
    </SendingDialog>
  );
}
