import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { useNow } from '../../ui/useNow';
import { MeetingsPanel } from './MeetingsPanel';
import { PanelSkeleton } from './PanelSkeleton';

const shown = 4;

/** The next meetings everybody may know of; nothing at all where there are none. A member sees those of their networks above. */
export function NextMeetings() {
  const { t } = useTranslation();
  const { isMember, isMemberOf } = useAccess();
  const from = isoDay(useNow());
  const query = useQuery(listMeetingsOptions({ query: { from, sort: 'date', limit: 20 } }));
  return (
    <QueryView query={query} skeleton={<PanelSkeleton />}>
      {({ items }) => {
        const others = items.filter(({ network }) => !isMemberOf(network.id)).slice(0, shown);
        if (others.length === 0) return null;
        return (
          <MeetingsPanel
            title={isMember ? t('home.otherMeetings') : t('home.meetings')}
            actions={<Link href={paths.meetings.list()}>{t('home.allMeetings')}</Link>}
            meetings={others}
          />
        );
      }}
    </QueryView>
  );
}
