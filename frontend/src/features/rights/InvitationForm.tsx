import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { createInvitation } from '../../api/gen/sdk.gen';
import type { InvitationDraft, MailLanguage } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { FormSelect, FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { ButtonLink } from '../../ui/Link';
import { toast } from '../../ui/Toast';
import { RightFields } from './RightFields';
import { aboutOne, givenBy } from './rightWords';

const languages = ['DE', 'EN'] as const satisfies readonly MailLanguage[];

export function InvitationForm({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation(['invitations', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const access = useAccess();
  const { coordinated, edited, led } = access;
  const labels = {
    email: t('form.email'),
    language: t('form.language'),
    role: t('form.role'),
    network: t('form.network'),
    organisation: t('form.organisation'),
    committee: t('form.committee'),
    message: t('form.message'),
  };
  const [network] = coordinated;
  const [organisation] = edited;
  const [committee] = led;
  const initial: InvitationDraft = {
    email: '',
    language: language.startsWith('de') ? 'DE' : 'EN',
    role: givenBy(access)[0] ?? 'MEMBER',
    ...(network && { network: { id: network } }),
    ...(organisation && { organisation }),
    ...(committee && { committee: { id: committee } }),
  };
  return (
    <SendingForm<InvitationDraft>
      draftKey="invitation:new"
      name={t('newTitle')}
      initial={initial}
      labels={labels}
      send={(draft, headers) => createInvitation({ body: aboutOne(draft), headers, throwOnError: true })}
      onSent={() => {
        void queryClient.invalidateQueries();
        toast(t('form.sent'));
        onSent();
      }}
      submit={t('form.submit')}
      cancel={<ButtonLink href={paths.invitations.list()}>{t('common:action.cancel')}</ButtonLink>}
    >
      {(control) => (
        <>
          <Panel title={t('form.who')}>
            <div className="halves">
              <FormText
                control={control}
                name="email"
                type="email"
                label={labels.email}
                hint={t('form.emailHint')}
                isRequired
              />
              <FormSelect
                control={control}
                name="language"
                label={labels.language}
                isRequired
                options={languages.map((id) => ({ id, name: t(`form.languages.${id}`) }))}
              />
            </div>
            <FormText
              control={control}
              name="message"
              label={labels.message}
              hint={t('form.messageHint')}
              isMultiline
            />
          </Panel>
          <Panel title={t('form.what')}>
            <RightFields control={control} />
          </Panel>
        </>
      )}
    </SendingForm>
  );
}
