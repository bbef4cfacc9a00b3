import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { endMembership, getMembership, replaceMembership } from '../../api/gen/sdk.gen';
import type { MembershipDraft, MembershipSummary, MembershipView } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { draftOf, sendable } from '../../domain/form/draft';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { useLanguage } from '../../i18n/LanguageProvider';
import { isoDay } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { DateField } from '../../ui/DateField';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';

/** Somebody leaves: the membership keeps its last day and the reason, and stays as history. It can be taken back. */
export function EndMembershipDialog({ membership, onClose }: { membership: MembershipSummary; onClose: () => void }) {
  const { t } = useTranslation(['members', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const [until, setUntil] = useState<string | undefined>(() => isoDay(new Date()));
  const { text: reason, keep, forget } = useKeptText(`membership-end:${membership.id}`);
  const { errors, isSending, send } = useSending();
  const path = { id: membership.id };
  const name = plainText((membership.organisation ?? membership.person)?.name, language) || t('hidden');

  const end = () =>
    send(reason.trim() === '' ? { reason: t('common:form.required') } : {}, async () => {
      const before = (await getMembership({ path, throwOnError: true })).data;
      const body = { reason: reason.trim(), ...(until && { until }) };
      const after = (await endMembership({ path, headers: ifMatch(before), body, throwOnError: true })).data;
      forget();
      await queryClient.invalidateQueries();
      onClose();
      toast(t('ended', { name }), () => void takeBack(before, after));
    });

  /** As it was before: with the representatives that ended with it. */
  async function takeBack(before: MembershipView, after: MembershipView) {
    try {
      const body = sendable(draftOf<MembershipView, MembershipDraft>(before));
      await replaceMembership({ path, headers: ifMatch(after), body, throwOnError: true });
      await queryClient.invalidateQueries();
    } catch (error) {
      const { title, hint } = sentence(problemOf(error));
      toast([title, hint].filter(Boolean).join(' '));
    }
  }

  return (
    <SendingDialog
      title={t('endTitle')}
      submit={t('endNow')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void end()}
      onClose={onClose}
    >
      <p>{t('endText', { name })}</p>
      <ul className="bullets">
        <li>{t('endsRepresentatives')}</li>
        <li>{t('endsChecklist')}</li>
        <li>{t('endsHistory')}</li>
      </ul>
      <DateField
        label={t('endDate')}
        hint={t('endDateHint')}
        isRequired
        value={until}
        onChange={setUntil}
        error={errors.until}
      />
      <TextField
        label={t('endReason')}
        hint={t('endReasonHint')}
        isRequired
        isMultiline
        value={reason}
        onChange={keep}
        error={errors.reason}
      />
    </SendingDialog>
  );
}
