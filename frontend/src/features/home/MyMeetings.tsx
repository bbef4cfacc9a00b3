import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { ButtonLink, Link } from '../../ui/Link';
import { useNow } from '../../ui/useNow';
import { MeetingsPanel } from './MeetingsPanel';
import { PanelSkeleton } from './PanelSkeleton';

/** What comes next in one's own networks. Whoever calls meetings can do it from here. */
export function MyMeetings() {
  const { t } = useTranslation();
  const { joined, isCoordinator } = useAccess();
  const from = isoDay(useNow());
  const query = useQuery(listMeetingsOptions({ query: { network: joined, from, sort: 'date', limit: 4 } }));
  return (
    <QueryView query={query} skeleton={<PanelSkeleton />}>
      {({ items }) => (
        <MeetingsPanel
          title={t('home.myMeetings')}
          meetings={items}
          none={t('home.noMeetings')}
          actions={
            isCoordinator ? (
              <ButtonLink size="small" href={paths.meetings.new()}>
                <Plus size={16} aria-hidden />
                {t('home.newMeeting')}
              </ButtonLink>
            ) : (
              <Link href={paths.meetings.list({ network: joined })}>{t('home.allMeetings')}</Link>
            )
          }
        />
      )}
    </QueryView>
  );
}
