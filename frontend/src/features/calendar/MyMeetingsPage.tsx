import { CalendarDays } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingSearch } from '../../api/gen/types.gen';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { IconSquare } from '../../ui/Chip';
import { PageHeader } from '../../ui/PageHeader';
import { CalendarAddresses } from './CalendarAddresses';
import { MyInvitations } from './MyInvitations';

/** What I am invited to, with my replies, and the addresses by which my calendar reads meetings. */
export function MyMeetingsPage({ found, registrations }: { found: MeetingSearch; registrations?: ReactNode }) {
  const { t } = useTranslation('calendar');
  return (
    <>
      <PageHeader
        icon={
          <IconSquare>
            <CalendarDays size={26} strokeWidth={1.8} />
          </IconSquare>
        }
        title={t('mine.title')}
      />
      <SignedInOnly>
        <div className="columns">
          <div className="stack">
            <MyInvitations />
            {registrations}
          </div>
          <CalendarAddresses found={found} />
        </div>
      </SignedInOnly>
    </>
  );
}
