import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { requestSignatures } from '../../api/gen/sdk.gen';
import { problemOf } from '../../api/problem';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { toast } from '../../ui/Toast';

/** Mails signing links: to the named memberships, or to all that have not signed; says whom no letter could reach. */
export function useSignatureRound(agreement: string) {
  const { t } = useTranslation('agreements');
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const [isAsking, setAsking] = useState(false);

  async function ask(memberships: readonly string[]): Promise<void> {
    setAsking(true);
    try {
      const { data } = await requestSignatures({
        path: { id: agreement },
        headers: newIdempotencyKey(),
        body: memberships.length > 0 ? { memberships: memberships.map((id) => ({ id })) } : {},
        throwOnError: true,
      });
      const { asked, withoutAddress } = data;
      toast(
        [
          t('asked', { count: asked.length }),
          withoutAddress.length > 0 && t('withoutAddress', { count: withoutAddress.length }),
        ]
          .filter(Boolean)
          .join(' '),
      );
      await queryClient.invalidateQueries();
    } catch (error) {
      const problem = problemOf(error);
      const { title, hint } = sentence(problem);
      toast(problem.violations[0]?.message ?? [title, hint].filter(Boolean).join(' '));
    } finally {
      setAsking(false);
    }
  }

  return { ask, isAsking };
}
