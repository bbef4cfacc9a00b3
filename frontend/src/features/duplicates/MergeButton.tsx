import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Merge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeChoice, MergePreview } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { toast } from '../../ui/Toast';
import { type DuplicateKind, duplicateCalls } from './duplicateKinds';

type Props = { preview: MergePreview; kind: DuplicateKind; choices: MergeChoice[]; isStale: boolean };

/** Asked before, because it cannot be taken back. Afterwards the old address leads to the record that stays. */
export function MergeButton({ preview, kind, choices, isStale }: Props) {
  const { t } = useTranslation(['duplicates', 'common']);
  const language = useLanguage();
  const router = useRouter();
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const names = { kept: plainText(preview.kept.name, language), other: plainText(preview.other.name, language) };

  function refuse(error: unknown) {
    const problem = problemOf(error);
    const { title, hint } = sentence(problem);
    setRefusal(problem.status === 412 ? t('changedMeanwhile') : [title, hint].filter(Boolean).join(' '));
  }

  async function merge() {
    setSending(true);
    setRefusal(undefined);
    try {
      const merged = await duplicateCalls[kind].merge(preview, choices);
      toast(t('merged', names));
      await router.navigate({ href: duplicateCalls[kind].page(merged.kept.id) });
    } catch (error) {
      refuse(error);
    } finally {
      setSending(false);
      setAsking(false);
      // Whoever was too late sees what the others did.
      void queryClient.invalidateQueries();
    }
  }

  return (
    <div className="stack-small no-print">
      {refusal !== undefined && (
        <div role="alert">
          <Note tone="bad">{refusal}</Note>
        </div>
      )}
      <div>
        <Button variant="primary" isDisabled={isStale} onPress={() => setAsking(true)}>
          <Merge size={18} aria-hidden />
          {t('mergeNow')}
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('sure')}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t('common:action.cancel')}</Button>
            <Button variant="danger" isPending={isSending} onPress={() => void merge()}>
              {t('mergeFinally')}
            </Button>
          </>
        }
      >
        <p style={{ overflowWrap: 'anywhere' }}>{t('sureText', names)}</p>
      </Dialog>
    </div>
  );
}
