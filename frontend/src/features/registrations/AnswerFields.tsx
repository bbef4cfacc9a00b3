import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { RegistrationQuestion } from '../../api/gen/types.gen';
import { FormSelect, FormText } from '../../domain/form/fields';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import type { RegistrationEntry } from './registrationEntry';

type Props = { control: Control<RegistrationEntry>; questions: readonly RegistrationQuestion[] };

/** What the organiser asks, each in the way it is answered. */
export function AnswerFields({ control, questions }: Props) {
  const { t } = useTranslation('registrations');
  const language = useLanguage();
  if (questions.length === 0) return null;
  return (
    <Panel title={t('register.questions')}>
      <p className="muted">{t('register.questionsHint')}</p>
      {questions.map(({ id, kind, text, required = false, options = [] }, position) => {
        const shown = { control, label: plainText(text, language), isRequired: required };
        if (kind === 'TEXT') return <FormText key={id} {...shown} name={`answers.${position}.text`} isMultiline />;
        if (kind === 'YES_NO') {
          const yesOrNo = [
            { id: 'yes', name: t('yes') },
            { id: 'no', name: t('no') },
          ];
          return <FormSelect key={id} {...shown} name={`answers.${position}.yes`} options={yesOrNo} />;
        }
        const choices = options.map((option, choice) => ({ id: String(choice), name: plainText(option, language) }));
        return <FormSelect key={id} {...shown} name={`answers.${position}.choice`} options={choices} />;
      })}
    </Panel>
  );
}
