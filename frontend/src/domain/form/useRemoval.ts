import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { toast } from '../../ui/Toast';
import { useProblemSentence } from '../useProblemSentence';
import { localDraft } from './localDraft';

type Removal = {
  name: string;
  draftKey: string;
  remove: () => Promise<unknown>;
  restore: () => Promise<unknown>;
  listPath: string;
  pagePath: string;
};

/** Deletes at once, without a question, because it can be taken back. */
export function useRemoval() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();

  async function attempt(action: () => Promise<unknown>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      const { title, hint } = sentence(problemOf(error));
      toast([title, hint].filter(Boolean).join(' '));
      return false;
    }
  }

  return async ({ name, draftKey, remove, restore, listPath, pagePath }: Removal): Promise<void> => {
    if (!(await attempt(remove))) return;
    localDraft.remove(draftKey);
    await router.navigate({ href: listPath, ignoreBlocker: true });
    void queryClient.invalidateQueries();
    toast(t('form.deleted', { name }), () => {
      void (async () => {
        if (!(await attempt(restore))) return;
        await queryClient.invalidateQueries();
        toast(t('form.restored', { name }));
        await router.navigate({ href: pagePath });
      })();
    });
  };
}
