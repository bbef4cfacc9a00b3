import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { endMembership, getMembership, replaceMembership } from '../../api/gen/sdk.gen';
import type { MembershipDraft, MembershipSummary, MembershipView } from '../../api/gen/types.gen';
import { problemOf, violationsByField } from '../../api/problem';
import { draftOf, sendable } from '../../domain/form/draft';
import { useKeptText } from '../../domain/form/useKeptText';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { useLanguage } from '../../i18n/LanguageProvider';
import { isoDay } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';

type Errors = Readonly<Record<string, string>>;

/** Somebody leaves: the membership keeps its last day and the reason, and stays as history. It can be taken back. */
export function EndMembershipDialog({ membership, onClose }: { membership: MembershipSummary; onClose: () => void }) {
  const { t } = useTranslation(['members', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const [until, setUntil] = useState<string | undefined>(() => isoDay(new Date()));
  const { text: reason, keep, forget } = useKeptText(`membership-end:${membership.id}`);
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);
  const path = { id: membership.id };
  const name = plainText((membership.organisation ?? membership.person)?.name, language) || t('hidden');

  async function end() {
    if (reason.trim() === '') return setErrors({ reason: t('common:form.required') });
    setSending(true);
    setErrors({});
    try {
      const before = (await getMembership({ path, throwOnError: true })).data;
      const body = { reason: reason.trim(), ...(until && { until }) };
      const after = (await endMembership({ path, headers: ifMatch(before), body, throwOnError: true })).data;
      forget();
      await queryClient.invalidateQueries();
      onClose();
      toast(t('ended', { name }), () => void takeBack(before, after));
    } catch (error) {
      const problem = problemOf(error);
      const { title, hint } = sentence(problem);
      const found = Object.fromEntries(violationsByField(problem));
      setErrors(Object.keys(found).length > 0 ? found : { general: [title, hint].filter(Boolean).join(' ') });
    } finally {
      setSending(false);
    }
  }

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
    <Dialog
      isOpen
      onClose={onClose}
      title={t('endTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" isPending={isSending} onPress={() => void end()}>
            {t('endNow')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('endText', { name })}</p>
        <ul className="bullets">
          <li>{t('endsRepresentatives')}</li>
          <li>{t('endsChecklist')}</li>
          <li>{t('endsHistory')}</li>
        </ul>
        {errors.general && (
          <div role="alert">
            <Note tone="bad">{errors.general}</Note>
          </div>
        )}
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
      </div>
    </Dialog>
  );
}
