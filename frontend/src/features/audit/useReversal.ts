import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reverseAuditRecord } from '../../api/gen/sdk.gen';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { type ApiProblem, problemOf } from '../../api/problem';
import { recordKindOf } from '../../domain/records/recordKinds';
import { useMemberNames } from '../../domain/records/useMemberNames';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList } from '../../lib/format';
import { plainText } from '../../lib/text';
import { toast } from '../../ui/Toast';

/** Takes back what an entry tells of, says what that did, and can itself be taken back. Gives the reason where it is refused. */
export function useReversal(entry: AuditRecordView): () => Promise<string | undefined> {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const nameOf = useMemberNames(recordKindOf(entry.kind));
  const refusal = useRefusal(nameOf);
  const members = (entry.changes ?? []).map(({ member }) => nameOf(member));
  const name = plainText(entry.object?.name, language) || t('record');

  const done = () => {
    if (entry.action === 'DELETED') return t('undone.restored', { name });
    if (entry.action === 'CREATED' || entry.action === 'RESTORED') return t('undone.deleted', { name });
    return members.length > 0 && members.length <= 3
      ? t('undone.members', { members: formatList(members, language) })
      : t('undone.changed', { count: members.length });
  };

  async function reverse(id: string): Promise<AuditRecordView> {
    try {
      return (await reverseAuditRecord({ path: { id }, throwOnError: true })).data;
    } finally {
      await queryClient.invalidateQueries();
    }
  }

  async function redo(id: string) {
    try {
      await reverse(id);
      toast(t('redone'));
    } catch (error) {
      toast(refusal(problemOf(error)));
    }
  }

  return async () => {
    try {
      const reversal = await reverse(entry.id);
      toast(done(), () => void redo(reversal.id));
      return undefined;
    } catch (error) {
      return refusal(problemOf(error));
    }
  };
}

/** Why something cannot be taken back, and what to do instead. */
function useRefusal(nameOf: (pointer: string) => string): (problem: ApiProblem) => string {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const sentence = useProblemSentence();
  return (problem) => {
    const members = problem.violations.flatMap(({ pointer }) => (pointer ? [nameOf(pointer)] : []));
    if (problem.slug === 'changed-since' && members.length > 0)
      return t('refused.changedSince', { members: formatList(members, language) });
    if (problem.slug === 'changed-since') return t('refused.goneSince');
    if (problem.slug === 'not-reversible') return t('refused.notReversible');
    if (problem.slug === 'nothing-to-reverse') return t('refused.nothing');
    if (problem.status === 403 || problem.status === 404) return t('refused.forbidden');
    const { title, hint } = sentence(problem);
    return [title, hint].filter(Boolean).join(' ');
  };
}
