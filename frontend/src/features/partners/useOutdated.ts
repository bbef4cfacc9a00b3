import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { getPartnerContactQueryKey } from '../../api/gen/@tanstack/react-query.gen';
import { patchPartnerContact } from '../../api/gen/sdk.gen';
import type { PartnerContactView } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { toast } from '../../ui/Toast';

/** Reports a contact as out of date, or takes that back; either can be undone. */
export function useOutdated() {
  const { t } = useTranslation('partners');
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();

  async function mark(contact: PartnerContactView, outdated: boolean): Promise<PartnerContactView | undefined> {
    const path = { id: contact.id };
    try {
      const answer = await patchPartnerContact({
        path,
        headers: ifMatch(contact),
        body: { outdated },
        throwOnError: true,
      });
      queryClient.setQueryData(getPartnerContactQueryKey({ path }), answer.data);
      return answer.data;
    } catch (error) {
      const { title, hint } = sentence(problemOf(error));
      toast([title, hint].filter(Boolean).join(' '));
      return undefined;
    } finally {
      // Whoever was too late sees what the others did; and the lists show the new mark.
      void queryClient.invalidateQueries();
    }
  }

  return async (contact: PartnerContactView, outdated: boolean): Promise<void> => {
    const marked = await mark(contact, outdated);
    if (marked) toast(outdated ? t('reported') : t('taken'), () => void mark(marked, !outdated));
  };
}
