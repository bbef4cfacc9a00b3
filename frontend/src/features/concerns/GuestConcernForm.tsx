import { LogIn } from 'lucide-react';
import { type Control, useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { raiseConcernAsGuest } from '../../api/gen/sdk.gen';
import type { GuestConcern, NetworkView } from '../../api/gen/types.gen';
import { useSignIn } from '../../auth/useSignIn';
import { FormCheckbox, FormSelect, FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { concernKinds } from './concernsSearch';

/** The edition of the words people agree to in this form: other words are another edition. */
const consentEdition = '2026-11';

type Props = { network: NetworkView; committee: string | undefined; onSent: () => void };

/** Whoever has no account is heard with a title and a sentence; a name is given only by those who want an answer. */
export function GuestConcernForm({ network, committee, onSent }: Props) {
  const { t } = useTranslation(['concerns', 'common']);
  const language = useLanguage();
  const signIn = useSignIn();
  const initial: GuestConcern = {
    network: { id: network.id },
    ...(committee !== undefined && { committee: { id: committee } }),
    kind: 'NEED',
    title: '',
    text: '',
    language,
    contact: { name: '', email: '', consent: false, consentVersion: consentEdition },
  };
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
        {t('guestNote')}
      </Note>
      <SendingForm<GuestConcern>
        draftKey={`concern-guest:${network.id}`}
        name={t('newTitle')}
        initial={initial}
        labels={{
          kind: t('form.kind'),
          title: t('form.title'),
          text: t('form.text'),
          'contact.name': t('form.name'),
          'contact.email': t('form.email'),
          'contact.consent': t('form.consent'),
        }}
        send={(draft, headers) => raiseConcernAsGuest({ body: whole(draft), headers, throwOnError: true })}
        onSent={onSent}
        submit={t('form.send')}
        cancel={<ButtonLink href={paths.networks.page(network.id)}>{t('common:action.cancel')}</ButtonLink>}
      >
        {(control) => <Fields control={control} />}
      </SendingForm>
    </div>
  );
}

function Fields({ control }: { control: Control<GuestConcern> }) {
  const { t } = useTranslation(['concerns', 'common']);
  const isNamed = (useWatch({ control, name: 'contact.name' }) ?? '').trim() !== '';
  return (
    <>
      <Panel title={t('form.what')}>
        <FormSelect
          control={control}
          name="kind"
          label={t('form.kind')}
          isRequired
          options={concernKinds.map((id) => ({ id, name: t(`common:concerns.kind.${id}`) }))}
        />
        <FormText control={control} name="title" label={t('form.title')} isRequired />
        <FormText
          control={control}
          name="text"
          label={t('form.text')}
          hint={t('form.textHint')}
          isRequired
          isMultiline
        />
      </Panel>
      <Panel title={t('form.contact')}>
        <p className="muted">{t('form.contactHint')}</p>
        <FormText control={control} name="contact.name" label={t('form.name')} autoComplete="name" />
        {isNamed && (
          <>
            <FormText
              control={control}
              name="contact.email"
              label={t('form.email')}
              type="email"
              autoComplete="email"
            />
            <FormCheckbox control={control} name="contact.consent" label={t('form.consent')} />
          </>
        )}
      </Panel>
      <HoneypotField control={control} />
    </>
  );
}

/** People never meet this field; programs that fill in every field give themselves away by it. */
function HoneypotField({ control }: { control: Control<GuestConcern> }) {
  const { t } = useTranslation('concerns');
  const { field } = useController({ control, name: 'nickname' });
  return (
    <div className="visually-hidden" aria-hidden>
      <label>
        {t('form.nickname')}
        <input
          name="nickname"
          tabIndex={-1}
          autoComplete="off"
          value={field.value ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      </label>
    </div>
  );
}

/** Whoever gives no name leaves nothing of themselves. */
function whole({ contact, ...draft }: GuestConcern): GuestConcern {
  if (!contact || !contact.name || contact.name.trim() === '') return draft;
  const { email, ...named } = contact;
  return { ...draft, contact: { ...named, ...(email && { email }) } };
}
