import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { inviteToMeeting } from '../../api/gen/sdk.gen';
import type { MeetingInvitationRound, MeetingView } from '../../api/gen/types.gen';
import { FormReferences } from '../../domain/form/FormReference';
import { FormSelect, FormTags, FormText } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { SendingForm } from '../../domain/form/SendingForm';
import { roles } from '../../domain/membershipWords';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { toast } from '../../ui/Toast';
import { RoundPreview } from './RoundPreview';

/** Groups, persons and addresses to invite, why, and in which language; who that is, is seen before anything is sent. */
export function RoundForm({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation(['calendar', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data } = useQuery(getNetworkOptions({ path: { id: meeting.network.id } }));
  const sides = (data?.constituencies ?? []).map(({ key, name }) => ({ id: key, name: plainText(name, language) }));
  // What was sent begins anew, with nothing chosen.
  const [round, setRound] = useState(0);
  const initial: MeetingInvitationRound = {
    committees: meeting.committee ? [meeting.committee] : [],
    constituencies: [],
    roles: [],
    organisations: [],
    persons: [],
    addresses: [],
    language: language === 'de' ? 'DE' : 'EN',
  };
  const labels = {
    committees: t('round.committees'),
    constituencies: t('round.constituencies'),
    roles: t('round.roles'),
    organisations: t('round.organisations'),
    persons: t('round.persons'),
    addresses: t('round.addresses'),
    reason: t('round.reason'),
    language: t('round.language'),
  };
  return (
    <Panel title={t('round.title')}>
      <p className="small muted">{t('round.hint')}</p>
      <SendingForm<MeetingInvitationRound>
        key={round}
        draftKey={`meeting-round:${meeting.id}`}
        name={t('round.title')}
        initial={initial}
        labels={labels}
        send={async (body, headers) => {
          const path = { id: meeting.id };
          const { sent, withoutAddress } = (await inviteToMeeting({ path, body, headers, throwOnError: true })).data;
          toast(
            [t('round.sent', { count: sent }), withoutAddress > 0 && t('round.silent', { count: withoutAddress })]
              .filter(Boolean)
              .join(' '),
          );
        }}
        onSent={() => {
          setRound(round + 1);
          void queryClient.invalidateQueries();
        }}
        submit={t('round.send')}
      >
        {(control) => (
          <>
            <FormReferences
              control={control}
              name="committees"
              label={labels.committees}
              hint={t('round.committeesHint')}
              to="committee"
            />
            {sides.length > 0 && (
              <FormTags control={control} name="constituencies" label={labels.constituencies} options={sides} />
            )}
            <FormTags
              control={control}
              name="roles"
              label={labels.roles}
              options={roles.map((id) => ({ id, name: t(`common:membershipRole.${id}`) }))}
            />
            <FormReferences
              control={control}
              name="organisations"
              label={labels.organisations}
              hint={t('round.organisationsHint')}
              to="organisation"
            />
            <FormReferences control={control} name="persons" label={labels.persons} to="person" />
            <FormParts
              control={control}
              name="addresses"
              title={labels.addresses}
              partTitle={(number) => t('round.address', { number })}
              addLabel={t('round.addAddress')}
              blank={{ name: '', email: '' }}
            >
              {(position) => (
                <div className="halves">
                  <FormText control={control} name={`addresses.${position}.name`} label={t('round.name')} isRequired />
                  <FormText
                    control={control}
                    name={`addresses.${position}.email`}
                    label={t('round.email')}
                    type="email"
                    isRequired
                  />
                </div>
              )}
            </FormParts>
            <FormText control={control} name="reason" label={labels.reason} hint={t('round.reasonHint')} isMultiline />
            <FormSelect
              control={control}
              name="language"
              label={labels.language}
              isRequired
              options={[
                { id: 'DE', name: t('round.german') },
                { id: 'EN', name: t('round.english') },
              ]}
            />
            <RoundPreview meeting={meeting.id} control={control} />
          </>
        )}
      </SendingForm>
    </Panel>
  );
}
