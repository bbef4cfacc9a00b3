import { useQueryClient } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { replaceRegistrationForm } from '../../api/gen/sdk.gen';
import type {
  MeetingView,
  RegistrationFormDraft,
  RegistrationFormView,
  RegistrationQuestion,
  RegistrationQuestionKind,
} from '../../api/gen/types.gen';
import { FormCheckbox, FormDate, FormLocalizedText, FormSelect } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormTexts } from '../../domain/form/FormTexts';
import { SendingForm } from '../../domain/form/SendingForm';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { toast } from '../../ui/Toast';
import { clockOf, instantAt } from './registrationTimes';

const kinds = ['TEXT', 'YES_NO', 'CHOICE'] as const satisfies readonly RegistrationQuestionKind[];

/** Of a meeting without a place in time, the clocks are those of whoever writes. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The form's times are those of a clock at the place. */
type Settings = { opensAt?: string; closesAt?: string; questions: RegistrationQuestion[] };

type Props = { meeting: MeetingView; form: RegistrationFormView };

/** From when until when one registers, and what is asked. */
export function RegistrationSettings({ meeting, form }: Props) {
  const { t } = useTranslation(['registrations', 'common']);
  const queryClient = useQueryClient();
  const timeZone = meeting.timeZone ?? here;
  const opensAt = clockOf(form.opensAt, timeZone);
  const closesAt = clockOf(form.closesAt, timeZone);
  const initial: Settings = {
    ...(opensAt && { opensAt }),
    ...(closesAt && { closesAt }),
    questions: form.questions,
  };

  function sent() {
    toast(t('settings.saved'));
    void queryClient.invalidateQueries();
  }

  return (
    <Panel title={t('settings.title')}>
      {form.state === 'NOT_OFFERED' && <p>{t('settings.notOffered')}</p>}
      <p className="muted">
        {t('settings.inMeeting')} <Link href={paths.meetings.edit(meeting.id)}>{t('settings.toMeeting')}</Link>
      </p>
      {form.taken + form.waiting > 0 && <Note>{t('settings.answered')}</Note>}
      <SendingForm<Settings>
        draftKey={`registration-form:${meeting.id}`}
        name={t('settings.title')}
        initial={initial}
        labels={{
          opensAt: t('settings.opensAt'),
          closesAt: t('settings.closesAt'),
          questions: t('settings.questions'),
        }}
        send={(settings) =>
          replaceRegistrationForm({ path: { id: meeting.id }, body: draftOf(settings, timeZone), throwOnError: true })
        }
        onSent={sent}
        submit={form.state === 'NOT_OFFERED' ? t('panel.offer') : t('common:action.save')}
      >
        {(control) => (
          <>
            <div className="halves">
              <FormDate
                control={control}
                name="opensAt"
                label={t('settings.opensAt')}
                hint={t('settings.opensHint')}
                hasTime
              />
              <FormDate
                control={control}
                name="closesAt"
                label={t('settings.closesAt')}
                hint={t('settings.closesHint')}
                hasTime
              />
            </div>
            <QuestionFields control={control} />
          </>
        )}
      </SendingForm>
    </Panel>
  );
}

function QuestionFields({ control }: { control: Control<Settings> }) {
  const { t } = useTranslation('registrations');
  const language = useLanguage();
  return (
    <FormParts
      control={control}
      name="questions"
      title={t('settings.questions')}
      partTitle={(number) => t('settings.question', { number })}
      addLabel={t('settings.addQuestion')}
      blank={{ kind: 'TEXT', text: { original: language, [language]: '' }, required: false, options: [] }}
      isOrdered
    >
      {(position) => <QuestionField control={control} position={position} />}
    </FormParts>
  );
}

function QuestionField({ control, position }: { control: Control<Settings>; position: number }) {
  const { t } = useTranslation('registrations');
  const kind = useWatch({ control, name: `questions.${position}.kind` });
  return (
    <>
      <FormLocalizedText
        control={control}
        name={`questions.${position}.text`}
        label={t('settings.questionText')}
        isRequired
      />
      <FormSelect
        control={control}
        name={`questions.${position}.kind`}
        label={t('settings.kind')}
        isRequired
        options={kinds.map((id) => ({ id, name: t(`settings.kinds.${id}`) }))}
      />
      {kind === 'CHOICE' && (
        <FormTexts
          control={control}
          name={`questions.${position}.options`}
          title={t('settings.options')}
          addLabel={t('settings.addOption')}
        />
      )}
      <FormCheckbox control={control} name={`questions.${position}.required`} label={t('settings.required')} />
    </>
  );
}

/** Only a choice has options, whatever was typed before it became another kind of question. */
function draftOf({ opensAt, closesAt, questions }: Settings, timeZone: string): RegistrationFormDraft {
  const opens = instantAt(opensAt, timeZone);
  const closes = instantAt(closesAt, timeZone);
  return {
    ...(opens && { opensAt: opens }),
    ...(closes && { closesAt: closes }),
    questions: questions.map((question) => (question.kind === 'CHOICE' ? question : { ...question, options: [] })),
  };
}
