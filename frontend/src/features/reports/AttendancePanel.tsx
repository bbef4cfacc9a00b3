import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCommitteeAttendanceOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CommitteeView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { Panel } from '../../ui/Card';
import { CardListSkeleton } from '../../ui/Skeleton';
import { AttendanceParts } from './AttendanceParts';

type Props = { committee: CommitteeView };

/** Who came to the meetings of the last two years, for those who may know: whoever sees the seats. */
export function AttendancePanel({ committee }: Props) {
  const { t } = useTranslation('reports');
  const { isSignedIn } = useAccess();
  const mayKnow = isSignedIn && committee.seats !== undefined;
  const query = useQuery({ ...getCommitteeAttendanceOptions({ path: { id: committee.id } }), enabled: mayKnow });
  // Where no meeting was noted, a panel would only say so.
  if (!mayKnow || query.data?.meetings.length === 0) return null;
  return (
    <Panel title={t('attendanceOfTwoYears')}>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {(attendance) => <AttendanceParts attendance={attendance} />}
      </QueryView>
    </Panel>
  );
}
