import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { downloadMeeting } from '../../api/gen/sdk.gen';
import { useAttempt } from '../../domain/useAttempt';
import { save } from '../../lib/download';
import { Button } from '../../ui/Button';

/** The meeting as a file that every calendar program opens. It is asked for as whoever is signed in. */
export function IntoCalendar({ id }: { id: string }) {
  const { t } = useTranslation('meetings');
  const attempt = useAttempt();

  async function download() {
    const answer = await attempt(() =>
      downloadMeeting({ path: { meetingId: id }, parseAs: 'text', throwOnError: true }),
    );
    if (answer) save('meeting.ics', answer.data, 'text/calendar');
  }

  return (
    <Button size="small" onPress={() => void download()}>
      <CalendarPlus size={17} aria-hidden />
      {t('intoCalendar')}
    </Button>
  );
}
