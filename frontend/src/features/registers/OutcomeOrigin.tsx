import type { RegisteredOutcome } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';

type Props = { entry: RegisteredOutcome };

export function OriginLink({ entry: { meeting } }: Props) {
  return (
    <Link href={paths.meetings.page(meeting.id)}>
      <Localized text={meeting.name} />
    </Link>
  );
}

/** The day of the meeting, and who met. */
export function Origin({ entry: { date, committee, network } }: Props) {
  const language = useLanguage();
  const who = committee?.name ?? network.name;
  return (
    <span className="row">
      {date !== undefined && <span>{formatPartialDate(date, language)}</span>}
      {who && <Localized text={who} />}
    </span>
  );
}
