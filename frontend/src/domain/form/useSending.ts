import { useState } from 'react';
import { problemOf, violationsByField } from '../../api/problem';
import { useProblemSentence } from '../useProblemSentence';

type Errors = Readonly<Record<string, string>>;

/** Sends what a short form says; what is missing or refused comes back by field, and what is about none as `general`. */
export function useSending() {
  const sentence = useProblemSentence();
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);

  async function send(missing: Errors, action: () => Promise<unknown>): Promise<boolean> {
    setErrors(missing);
    if (Object.keys(missing).length > 0) return false;
    setSending(true);
    try {
      await action();
      return true;
    } catch (error) {
      const problem = problemOf(error);
      const { title, hint } = sentence(problem);
      const found = Object.fromEntries(violationsByField(problem));
      setErrors(Object.keys(found).length > 0 ? found : { general: [title, hint].filter(Boolean).join(' ') });
      return false;
    } finally {
      setSending(false);
    }
  }

  return { errors, isSending, send };
}
