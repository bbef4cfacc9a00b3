import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sign } from '../../api/gen/sdk.gen';
import type { SigningPage } from '../../api/gen/types.gen';
import { useKeptText } from '../../domain/form/useKeptText';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Checkbox } from '../../ui/Checkbox';
import { Note } from '../../ui/Chip';
import { TextField } from '../../ui/TextField';
import { DeclineDialog } from './DeclineDialog';
import { useSending } from '../../domain/form/useSending';

type Props = { page: SigningPage; token: string; onDone: (page: SigningPage) => void };

/** Name, function and the yes of whoever signs for the member; or the way to say no. */
export function SigningForm({ page, token, onDone }: Props) {
  const { t } = useTranslation(['agreements', 'common']);
  const language = useLanguage();
  // The request has no id that is told; the secret of its link must not lie about on the device.
  const draftKey = `signature:${page.expiresAt}`;
  const name = useKeptText(`${draftKey}:name`, page.name);
  const task = useKeptText(`${draftKey}:function`);
  const [accept, setAccept] = useState(false);
  const [isDeclining, setDeclining] = useState(false);
  const { errors, isSending, send } = useSending();

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = t('common:form.required');
    void send(
      {
        ...(name.text.trim() === '' && { name: missing }),
        ...(task.text.trim() === '' && { function: missing }),
        ...(!accept && { accept: t('sign.acceptMissing') }),
      },
      async () => {
        const body = { token, name: name.text.trim(), function: task.text.trim(), accept };
        onDone((await sign({ body, throwOnError: true })).data);
        name.forget();
        task.forget();
      },
    );
  }

  return (
    <Panel title={t('sign.title')}>
      <p>
        {t('sign.for')}{' '}
        <b>
          <Localized text={page.member} />
        </b>
      </p>
      <form className="stack" onSubmit={submit} noValidate>
        <TextField
          label={t('sign.name')}
          isRequired
          autoComplete="name"
          value={name.text}
          onChange={name.keep}
          error={errors.name}
        />
        <TextField
          label={t('sign.function')}
          hint={t('sign.functionHint')}
          isRequired
          autoComplete="organization-title"
          value={task.text}
          onChange={task.keep}
          error={errors.function}
        />
        <Checkbox label={t('sign.accept')} isSelected={accept} onChange={setAccept} />
        {(errors.accept ?? errors.general ?? errors.token) && (
          <div role="alert">
            <Note tone="bad">{errors.accept ?? errors.general ?? errors.token}</Note>
          </div>
        )}
        <div className="row">
          <Button type="submit" variant="primary" isPending={isSending}>
            {t('sign.sign')}
          </Button>
          <Button onPress={() => setDeclining(true)}>{t('sign.decline')}</Button>
        </div>
      </form>
      <p className="small muted">{t('sign.until', { date: formatDate(new Date(page.expiresAt), language) })}</p>
      {isDeclining && (
        <DeclineDialog
          draftKey={`${draftKey}:refusal`}
          token={token}
          onClose={() => setDeclining(false)}
          onDone={(done) => {
            setDeclining(false);
            onDone(done);
          }}
        />
      )}
    </Panel>
  );
}
