import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { getMembership, patchMembership, replaceMembership } from '../../api/gen/sdk.gen';
import type { MembershipDraft, MembershipSummary, MembershipView } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { draftOf, sendable } from '../../domain/form/draft';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { useLanguage } from '../../i18n/LanguageProvider';
import { isoDay } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { toast } from '../../ui/Toast';

/** Somebody leaves: the membership gets its last day and stays as history. It can be taken back. */
export function EndMembershipDialog({ membership, onClose }: { membership: MembershipSummary; onClose: () => void }) {
  const { t } = useTranslation(['networks', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const [until, setUntil] = useState<string | undefined>(() => isoDay(new Date()));
  const [error, setError] = useState<string>();
  const [isSending, setSending] = useState(false);
  const path = { id: membership.id };

  async function attempt(action: () => Promise<unknown>): Promise<boolean> {
    try {
      await action();
      await queryClient.invalidateQueries();
      return true;
    } catch (caught) {
      const problem = problemOf(caught);
      const { title, hint } = sentence(problem);
      setError(problem.violations[0]?.message ?? [title, hint].filter(Boolean).join(' '));
      return false;
    }
  }

  async function end() {
    setSending(true);
    let before: MembershipView | undefined;
    let after: MembershipView | undefined;
    const isDone = await attempt(async () => {
      before = (await getMembership({ path, throwOnError: true })).data;
      const body = { status: 'ENDED' as const, period: { ended: true, ...(until && { until }) } };
      after = (await patchMembership({ path, headers: ifMatch(before), body, throwOnError: true })).data;
    });
    setSending(false);
    if (!isDone) return;
    onClose();
    toast(t('ended'), () => {
      if (!before || !after) return;
      const body = sendable(draftOf<MembershipView, MembershipDraft>(before));
      const headers = ifMatch(after);
      void attempt(() => replaceMembership({ path, headers, body, throwOnError: true }));
    });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('endTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" isPending={isSending} onPress={() => void end()}>
            {t('end')}
          </Button>
        </>
      }
    >
      <p>{t('endText', { name: plainText((membership.organisation ?? membership.person)?.name, language) })}</p>
      <DateField label={t('endDate')} value={until} onChange={setUntil} error={error} />
    </Dialog>
  );
}
