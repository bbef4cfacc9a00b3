import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ExpectedTurnout, MeetingInvitees, MeetingView } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { Row, Rows } from '../../ui/Rows';

type Props = { invitees: MeetingInvitees; meeting: MeetingView };

/** How many come of each organisation and each group. */
export function TurnoutPanel({ invitees, meeting }: Props) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { data } = useQuery(getNetworkOptions({ path: { id: meeting.network.id } }));
  const groups = new Map((data?.constituencies ?? []).map(({ key, name }) => [key, plainText(name, language)]));
  const { organisations, constituencies } = invitees;
  return (
    <>
      {constituencies.length > 0 && (
        <Panel title={t('invitees.byConstituency')}>
          <Rows label={t('invitees.byConstituency')}>
            {constituencies.map((turnout) => (
              <Row key={turnout.constituency} end={<Counts turnout={turnout} />}>
                <bdi>{groups.get(turnout.constituency ?? '') ?? turnout.constituency}</bdi>
              </Row>
            ))}
          </Rows>
        </Panel>
      )}
      {organisations.length > 0 && (
        <Panel title={t('invitees.byOrganisation')}>
          <Rows label={t('invitees.byOrganisation')}>
            {organisations.map((turnout) => (
              <Row key={turnout.organisation?.id} end={<Counts turnout={turnout} />}>
                <bdi>{plainText(turnout.organisation?.name, language) || '…'}</bdi>
              </Row>
            ))}
          </Rows>
        </Panel>
      )}
    </>
  );
}

/** Only what there is any of. */
export function Counts({ turnout }: { turnout: ExpectedTurnout }) {
  const { t } = useTranslation('calendar');
  const { yes, maybe, no, unanswered } = turnout;
  const counts = { yes, maybe, no, unanswered };
  const names = ['yes', 'maybe', 'no', 'unanswered'] as const;
  return (
    <span>
      {names
        .filter((name) => counts[name] > 0)
        .map((name) => t(`invitees.count.${name}`, { count: counts[name] }))
        .join(' · ')}
    </span>
  );
}
