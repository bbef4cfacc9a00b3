import { useTranslation } from 'react-i18next';
import type { InvitationReplyPage } from '../../api/gen/types.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { MeetingWhen, MeetingZone } from '../../domain/meetings/MeetingWhen';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

/** What whoever is invited must know to be there, and why they are invited. */
export function WhenAndWhere({ page }: { page: InvitationReplyPage }) {
  const { t } = useTranslation(['calendar', 'meetings']);
  const { place, onlineUrl, organisation, reason, description } = page;
  return (
    <Panel title={t('meetings:when')}>
      <p>
        <b>
          <MeetingWhen meeting={page} isLong />
        </b>{' '}
        <MeetingZone meeting={page} />
      </p>
      <Facts
        facts={[
          { name: t('meetings:where'), value: place && <bdi>{place}</bdi> },
          {
            name: t('meetings:online'),
            value: onlineUrl && (
              <Link href={onlineUrl} target="_blank" rel="noreferrer">
                <bdi>{onlineUrl}</bdi>
              </Link>
            ),
          },
          { name: t('reply.for'), value: organisation && <Localized text={organisation} /> },
          { name: t('reply.reason'), value: reason && <span dir="auto">{reason}</span> },
        ]}
      />
      {description && <LocalizedProse text={description} />}
    </Panel>
  );
}
