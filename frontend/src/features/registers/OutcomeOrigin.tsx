import type { RegisteredOutcome } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';

/** The meeting it is from, its day, and who met. */
export function OutcomeOrigin({ entry: { meeting, date, committee, network } }: { entry: RegisteredOutcome }) {
  const language = useLanguage();
  const who = committee?.name ?? network.name;
  return (
    <span className="row">
      <Link href={paths.meetings.page(meeting.id)}>
        <Localized text={meeting.name} />
      </Link>
      {date !== undefined && <span>{formatPartialDate(date, language)}</span>}
      {who && <Localized text={who} />}
    </span>
  );
}
