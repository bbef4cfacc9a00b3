import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createGrant } from '../../api/gen/sdk.gen';
import type { GrantDraft } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { Panel } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';
import { toast } from '../../ui/Toast';
import { RightFields } from './RightFields';
import { aboutOne } from './rightWords';

/** The rarer way, folded away: for somebody who has an account already. */
export function GiveRight() {
  const { t } = useTranslation(['roles', 'invitations']);
  const queryClient = useQueryClient();
  const [network] = useAccess().coordinated;
  const [count, setCount] = useState(0);
  const labels = {
    subject: t('give.subject'),
    role: t('give.role'),
    network: t('invitations:form.network'),
    organisation: t('invitations:form.organisation'),
    committee: t('invitations:form.committee'),
  };
  const initial: GrantDraft = { subject: '', role: 'MEMBER', ...(network && { network: { id: network } }) };
  return (
    <Panel title={t('give.title')}>
      <p className="muted">{t('inviteHint')}</p>
      <Disclosure title={t('give.title')}>
        <div style={{ paddingBlockStart: 12 }}>
          <SendingForm<GrantDraft>
            // Begun anew after each right that was given.
            key={count}
            draftKey="grant:new"
            name={t('give.title')}
            initial={initial}
            labels={labels}
            send={(draft, headers) => createGrant({ body: aboutOne(draft), headers, throwOnError: true })}
            onSent={() => {
              void queryClient.invalidateQueries();
              toast(t('give.given'));
              setCount(count + 1);
            }}
            submit={t('give.submit')}
          >
            {(control) => (
              <>
                <p>{t('give.hint')}</p>
                <FormText
                  control={control}
                  name="subject"
                  label={labels.subject}
                  hint={t('give.subjectHint')}
                  isRequired
                />
                <RightFields control={control} />
              </>
            )}
          </SendingForm>
        </div>
      </Disclosure>
    </Panel>
  );
}
