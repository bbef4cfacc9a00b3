import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCommitteeOptions, getMeetingSeriesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CommitteeView, MeetingDraft, MeetingSeriesView } from '../../api/gen/types.gen';
import { NewRecord } from '../../domain/form/NewRecord';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { PageSkeleton } from '../../ui/Skeleton';
import { MeetingForm } from './MeetingForm';

type Props = { committee?: string | undefined; series?: string | undefined };

/** A new meeting of a committee or of a series starts with what these say already. */
export function NewMeetingPage({ committee = '', series = '' }: Props) {
  const { t } = useTranslation('meetings');
  const ofCommittee = useQuery({
    ...getCommitteeOptions({ path: { id: committee } }),
    ...(committee ? {} : { queryFn: skipToken }),
  });
  const ofSeries = useQuery({
    ...getMeetingSeriesOptions({ path: { id: series } }),
    ...(series ? {} : { queryFn: skipToken }),
  });
  const isReading = ofCommittee.isLoading || ofSeries.isLoading;
  const given = ofSeries.data
    ? beginningOfSeries(ofSeries.data)
    : ofCommittee.data && beginningOfCommittee(ofCommittee.data);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.meetings.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <NewRecord>
        {(id) => (isReading ? <PageSkeleton /> : <MeetingForm initial={given ?? { network: { id } }} />)}
      </NewRecord>
    </>
  );
}

type Beginning = Partial<MeetingDraft> & Pick<MeetingDraft, 'network'>;

const beginningOfCommittee = ({ id, name, network }: CommitteeView): Beginning => ({
  network,
  committee: { id, name },
});

const beginningOfSeries = ({ id, title, network, committee, kind, ...series }: MeetingSeriesView): Beginning => ({
  network,
  title,
  kind,
  series: { id, name: title },
  ...(committee && { committee }),
  ...(series.place && { place: series.place }),
  ...(series.hostNetwork && { hostNetwork: series.hostNetwork }),
  ...(series.registrationScope && { registrationScope: series.registrationScope }),
  purposes: series.purposes,
  levels: series.levels,
  audiences: series.audiences,
  audienceLevels: series.audienceLevels,
  focusTopics: series.focusTopics,
});
