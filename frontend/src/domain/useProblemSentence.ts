import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../api/problem';

type Sentence = { title: string; hint: string | undefined; isRetryWorthwhile: boolean };

/** Every problem of the server in plain words. What it says itself about a refused entry is kept: it names the reason. */
export function useProblemSentence(): (problem: ApiProblem) => Sentence {
  const { t } = useTranslation();
  const waiting = (seconds: number | undefined) =>
    seconds === undefined
      ? t('error.tooManyHint')
      : t('error.tooManyWait', { count: Math.max(1, Math.ceil(seconds / 60)) });
  return (problem) => {
    const { status, title, detail, slug } = problem;
    if (status === 0) return { title: t('error.offline'), hint: t('error.offlineHint'), isRetryWorthwhile: true };
    if (status === 401)
      return { title: t('error.signedOut'), hint: t('error.signedOutHint'), isRetryWorthwhile: false };
    if (status === 403)
      return { title: t('error.forbidden'), hint: t('error.forbiddenHint'), isRetryWorthwhile: false };
    if (slug === 'person-erased')
      return { title: t('error.erased'), hint: t('error.erasedHint'), isRetryWorthwhile: false };
    if (status === 404 || status === 410)
      return { title: t('error.notFound'), hint: t('error.notFoundHint'), isRetryWorthwhile: false };
    if (status === 429)
      return { title: t('error.tooMany'), hint: waiting(problem.retryAfter), isRetryWorthwhile: true };
    if (status >= 500) return { title: t('error.server'), hint: t('error.serverHint'), isRetryWorthwhile: true };
    return { title: title || t('error.unexpected'), hint: detail, isRetryWorthwhile: false };
  };
}
