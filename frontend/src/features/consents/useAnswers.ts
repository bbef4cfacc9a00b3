import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerConsent } from '../../api/gen/sdk.gen';
import type { ConsentPage, ConsentState } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { useLanguage } from '../../i18n/LanguageProvider';
import { chooseText } from '../../lib/text';
import { toast } from '../../ui/Toast';

/** Says yes or no to some of what was asked; the message gives back what was said before, as far as something was. */
export function useAnswers(token: string, page: ConsentPage, onSaid: (page: ConsentPage) => void) {
  const { t } = useTranslation('consents');
  const language = useLanguage();
  const sentence = useProblemSentence();
  const [isSending, setSending] = useState(false);

  async function send(states: readonly ConsentState[], given: boolean): Promise<boolean> {
    const read = chooseText(page.texts.find(({ purpose }) => purpose === states[0]?.purpose)?.text, language);
    const answers = states.map(({ kind, value, purpose }) => ({ kind, value, purpose, given }));
    setSending(true);
    try {
      const body = { token, textLanguage: read?.language ?? 'de', answers };
      onSaid((await answerConsent({ body, throwOnError: true })).data);
      return true;
    } catch (error) {
      const { title, hint } = sentence(problemOf(error));
      toast([title, hint].filter(Boolean).join(' '));
      return false;
    } finally {
      setSending(false);
    }
  }

  async function say(states: readonly ConsentState[], given: boolean) {
    if (!(await send(states, given))) return;
    // A yes can always be taken back; a no only while the link is open for it.
    const mayUndo = given || page.open;
    toast(t(given ? 'link.saidYes' : 'link.saidNo'), mayUndo ? () => void send(states, !given) : undefined);
  }

  return { say, isSending };
}
