import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { publicCalendar } from '../../lib/calendars';
import { ButtonLink } from '../../ui/Link';

/** The public meetings of a network or a committee, for a calendar program: it needs no secret and asks again by itself. */
export function SubscribeLink(of: { network: string } | { committee: string }) {
  const { t } = useTranslation();
  return (
    <ButtonLink size="small" href={publicCalendar(of)}>
      <CalendarPlus size={17} aria-hidden />
      {t('action.subscribeCalendar')}
    </ButtonLink>
  );
}
