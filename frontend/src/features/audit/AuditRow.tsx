import { useTranslation } from 'react-i18next';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { recordKindOf } from '../../domain/records/recordKinds';
import { useMemberNames } from '../../domain/records/useMemberNames';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList, formatMoment } from '../../lib/format';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { IconSquare } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { icons } from './auditWords';
import { EntryAuthor } from './EntryAuthor';
import { EntrySigns } from './EntrySigns';
import { useKindName } from '../../domain/records/useKindName';

const mostNamed = 4;

/** One entry: what was done to what, by whom and when. The whole card leads to all of it. */
export function AuditRow({ entry }: { entry: AuditRecordView }) {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const kindName = useKindName();
  const nameOf = useMemberNames(recordKindOf(entry.kind));
  const { id, at, action, kind, object, network, changes = [] } = entry;
  const Icon = icons[action];
  const members = [...new Set(changes.map(({ member }) => nameOf(member)))];
  return (
    <LinkCard
      icon={
        <IconSquare>
          <Icon size={22} />
        </IconSquare>
      }
      heading={
        <Link href={paths.audit.page(id)}>
          {kind ? kindName(kind) : t(`action.${action}`)}
          {object?.name && (
            <>
              {': '}
              <Localized text={object.name} />
            </>
          )}
        </Link>
      }
      subheading={
        <>
          <time dateTime={at}>{formatMoment(at, language)}</time> · <EntryAuthor entry={entry} />
        </>
      }
    >
      <div className="chips">
        <EntrySigns entry={entry} />
      </div>
      {action === 'CHANGED' && members.length > 0 && (
        <p>
          {formatList(members.slice(0, mostNamed), language)}
          {members.length > mostNamed && ' …'}
        </p>
      )}
      {network?.name && (
        <p>
          <Localized text={network.name} />
        </p>
      )}
    </LinkCard>
  );
}
