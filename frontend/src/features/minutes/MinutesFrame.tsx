import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions, listMinutesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingView, MinutesSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';

type Props = { meeting: string; children: (meeting: MeetingView, versions: MinutesSummary[]) => ReactNode };

/** The meeting around its minutes, and all their versions that the reader may read, the newest first. */
export function MinutesFrame({ meeting: id, children }: Props) {
  const { t } = useTranslation('minutes');
  const meeting = useQuery(getMeetingOptions({ path: { id } }));
  const versions = useQuery(listMinutesOptions({ query: { meeting: [id], sort: '-number', limit: 100 } }));
  return (
    <QueryView query={meeting}>
      {(it) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.meetings.list(), name: t('meetings') },
              { href: paths.meetings.page(id), name: <Localized text={it.title} /> },
            ]}
          />
          <QueryView query={versions}>{({ items }) => children(it, items)}</QueryView>
        </>
      )}
    </QueryView>
  );
}
