import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { replaceCommittee } from '../../api/gen/sdk.gen';
import type { CommitteeLifecycle, CommitteeView, LocalizedText } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { useLanguage } from '../../i18n/LanguageProvider';
import { isoDay } from '../../lib/partialDate';
import { PartialDateField } from '../../ui/PartialDateField';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';
import { stageDraft } from './stageDraft';

type Props = { committee: CommitteeView; steps: readonly CommitteeLifecycle[]; onClose: () => void };

/** A step of its life, with the day; of a dissolution also why, and what stays of its work. */
export function StageDialog({ committee, steps, onClose }: Props) {
  const { t } = useTranslation(['committees', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState(steps[0]);
  const [since, setSince] = useState<string | undefined>(() => isoDay(new Date()));
  const reason = useKeptText(`committee-closing:${committee.id}`, committee.closingReason?.[language]);
  const results = useKeptText(`committee-results:${committee.id}`, committee.results?.[language]);
  const { errors, isSending, send } = useSending();
  const isDissolution = chosen === 'DISSOLVED';

  const said = (before: LocalizedText | undefined, text: string): LocalizedText | undefined =>
    text.trim() === '' ? before : { original: language, ...before, [language]: text.trim() };

  const missing = () => {
    if (chosen === undefined) return { lifecycle: t('common:form.required') };
    return isDissolution && reason.text.trim() === '' ? { closingReason: t('common:form.required') } : {};
  };

  const take = () =>
    send(missing(), async () => {
      const closingReason = said(committee.closingReason, reason.text);
      const achieved = said(committee.results, results.text);
      const body = {
        ...stageDraft(committee, chosen ?? committee.lifecycle, since),
        ...(isDissolution && closingReason && { closingReason }),
        ...(isDissolution && achieved && { results: achieved }),
      };
      await replaceCommittee({ path: { id: committee.id }, headers: ifMatch(committee), body, throwOnError: true });
      reason.forget();
      results.forget();
      await queryClient.invalidateQueries();
      onClose();
      toast(t('stepTaken'));
    });

  return (
    <SendingDialog
      title={t('step')}
      submit={t('step')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void take()}
      onClose={onClose}
    >
      <p>{t('stepText')}</p>
      <Select
        label={t('stepTo')}
        isRequired
        value={chosen}
        onChange={(value) => setChosen(steps.find((step) => step === value))}
        options={steps.map((id) => ({ id, name: t(`lifecycle.${id}`) }))}
        error={errors.lifecycle}
      />
      <PartialDateField
        label={t('stepSince')}
        value={since}
        onChange={setSince}
        language={language}
        error={errors.lifecycleSince}
      />
      {isDissolution && (
        <>
          <TextField
            label={t('stepReason')}
            isRequired
            isMultiline
            value={reason.text}
            onChange={reason.keep}
            error={errors.closingReason}
          />
          <TextField
            label={t('stepResults')}
            isMultiline
            value={results.text}
            onChange={results.keep}
            error={errors.results}
          />
        </>
      )}
    </SendingDialog>
  );
}
