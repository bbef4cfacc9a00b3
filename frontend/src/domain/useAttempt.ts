import { useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { toast } from '../ui/Toast';
import { useProblemSentence } from './useProblemSentence';

/** Does something that needs no form; afterwards everything is read anew. A refusal is said in words, and gives nothing back. */
export function useAttempt() {
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  return async <Answer>(action: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await action();
    } catch (error) {
      const { title, hint } = sentence(problemOf(error));
      toast([title, hint].filter(Boolean).join(' '));
      return undefined;
    } finally {
      // Whoever was too late sees what the others did.
      void queryClient.invalidateQueries();
    }
  };
}
