import { useTranslation } from 'react-i18next';
import type { RegistrationAnswer, RegistrationQuestion } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';

/** What was answered to a question, in words; nothing where it was left open. */
export function useAnswerText() {
  const { t } = useTranslation('registrations');
  const language = useLanguage();
  return (question: RegistrationQuestion, answers: readonly RegistrationAnswer[]): string | undefined => {
    const answer = answers.find((given) => given.question === question.id);
    if (answer === undefined) return undefined;
    if (answer.yes !== undefined) return answer.yes ? t('yes') : t('no');
    if (answer.choice !== undefined) return plainText(question.options?.[answer.choice], language);
    return answer.text;
  };
}
