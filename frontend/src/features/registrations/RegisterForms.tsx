import { LogIn } from 'lucide-react';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { registerAsGuest, registerForMeeting } from '../../api/gen/sdk.gen';
import type { MailLanguage, RegistrationFormView } from '../../api/gen/types.gen';
import { useSignIn } from '../../auth/useSignIn';
import { FormCheckbox, FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { AnswerFields } from './AnswerFields';
import { answersOf, blankEntry, type RegistrationEntry } from './registrationEntry';

/** The edition of the words people agree to in this form: other words are another edition. */
const consentEdition = '2026-11';

/** The letters come in the language of the page, as far as there are any in it. */
const mailLanguage = (language: string): MailLanguage => (language.startsWith('de') ? 'DE' : 'EN');

type Props = { meeting: string; form: RegistrationFormView; onSent: () => void };

/** Whoever has no account gives a name and a mail address, and agrees that both are used. */
export function GuestForm({ meeting, form, onSent }: Props) {
  const { t } = useTranslation(['registrations', 'common']);
  const language = useLanguage();
  const signIn = useSignIn();
  const labels = useEntryLabels(form);
  return (
    <div className="stack">
      <Note
        action={
          <Button size="small" onPress={() => signIn()}>
            <LogIn size={18} className="mirrored" aria-hidden />
            {t('common:app.signIn')}
          </Button>
        }
      >
        {t('register.guestNote')}
      </Note>
      <Full form={form} />
      <SendingForm<RegistrationEntry>
        draftKey={`registration-guest:${meeting}`}
        name={t('register.title')}
        initial={blankEntry(form.questions, '')}
        labels={labels}
        send={(entry, headers) =>
          registerAsGuest({
            body: {
              meeting: { id: meeting },
              name: entry.name,
              email: entry.email,
              language: mailLanguage(language),
              answers: answersOf(entry, form.questions),
              consent: entry.consent,
              consentVersion: consentEdition,
              ...(entry.nickname && { nickname: entry.nickname }),
            },
            headers,
            throwOnError: true,
          })
        }
        onSent={onSent}
        submit={form.full ? t('panel.wait') : t('panel.register')}
        cancel={<ButtonLink href={paths.meetings.page(meeting)}>{t('common:action.cancel')}</ButtonLink>}
      >
        {(control) => (
          <>
            <Panel title={t('register.you')}>
              <FormText
                control={control}
                name="name"
                label={t('register.name')}
                hint={t('register.nameHint')}
                autoComplete="name"
                isRequired
              />
              <FormText
                control={control}
                name="email"
                label={t('register.email')}
                hint={t('register.emailHint')}
                type="email"
                autoComplete="email"
                isRequired
              />
            </Panel>
            <AnswerFields control={control} questions={form.questions} />
            <FormCheckbox control={control} name="consent" label={t('register.consent')} />
            <HoneypotField control={control} />
          </>
        )}
      </SendingForm>
    </div>
  );
}

/** Whoever is signed in says under which name; the letters go to the address of the account. */
export function AccountForm({ meeting, form, name, onSent }: Props & { name: string }) {
  const { t } = useTranslation(['registrations', 'common']);
  const language = useLanguage();
  const labels = useEntryLabels(form);
  return (
    <div className="stack">
      <Full form={form} />
      <SendingForm<RegistrationEntry>
        draftKey={`registration:${meeting}`}
        name={t('register.title')}
        initial={blankEntry(form.questions, name)}
        labels={labels}
        send={(entry, headers) =>
          registerForMeeting({
            path: { id: meeting },
            body: { name: entry.name, language: mailLanguage(language), answers: answersOf(entry, form.questions) },
            headers,
            throwOnError: true,
          })
        }
        onSent={onSent}
        submit={form.full ? t('panel.wait') : t('panel.register')}
        cancel={<ButtonLink href={paths.meetings.page(meeting)}>{t('common:action.cancel')}</ButtonLink>}
      >
        {(control) => (
          <>
            <Panel title={t('register.you')}>
              <FormText
                control={control}
                name="name"
                label={t('register.name')}
                hint={t('register.nameHint')}
                autoComplete="name"
                isRequired
              />
              <p className="muted">{t('register.accountHint')}</p>
            </Panel>
            <AnswerFields control={control} questions={form.questions} />
          </>
        )}
      </SendingForm>
    </div>
  );
}

function Full({ form }: { form: RegistrationFormView }) {
  const { t } = useTranslation('registrations');
  return form.full ? <Note tone="warn">{t('register.full')}</Note> : null;
}

function useEntryLabels({ questions }: RegistrationFormView): Readonly<Partial<Record<string, string>>> {
  const { t } = useTranslation('registrations');
  const language = useLanguage();
  const asked = questions.flatMap(({ text }, position) =>
    ['text', 'yes', 'choice'].map((field): [string, string] => [
      `answers.${position}.${field}`,
      plainText(text, language),
    ]),
  );
  return {
    name: t('register.name'),
    email: t('register.email'),
    consent: t('register.consent'),
    answers: t('register.questions'),
    ...Object.fromEntries(asked),
  };
}

/** People never meet this field; programs that fill in every field give themselves away by it. */
function HoneypotField({ control }: { control: Control<RegistrationEntry> }) {
  const { t } = useTranslation('registrations');
  const { field } = useController({ control, name: 'nickname' });
  return (
    <div className="visually-hidden" aria-hidden>
      <label>
        {t('register.nickname')}
        <input
          name="nickname"
          tabIndex={-1}
          autoComplete="off"
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      </label>
    </div>
  );
}
