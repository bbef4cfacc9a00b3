import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';

/** The items in their order, numbered; each has an address of its own (`#top-3`). */
export function MeetingAgenda({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('meetings');
  if (meeting.agendaItems.length === 0) return null;
  return (
    <Panel
      title={
        <span className="row">
          {t('agenda')} <Incomplete record={meeting} list="agendaItems" />
        </span>
      }
    >
      <ol className="agenda">
        {meeting.agendaItems.map((item, position) => (
          <li key={item.id ?? position} id={`top-${position + 1}`}>
            <Item item={item} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Item({ item: { title, kind, committee, presenter, minutes, text, visibility } }: { item: AgendaItem }) {
  const { t } = useTranslation('meetings');
  return (
    <div className="agenda-item">
      <div className="agenda-head">
        <h3>
          <Localized text={title} />
        </h3>
        <span className="row small muted">
          {minutes !== undefined && <span>{t('minutes', { count: minutes })}</span>}
          {kind !== 'OTHER' && <Chip>{t(`agendaKind.${kind}`)}</Chip>}
          {visibility !== 'PUBLIC' && (
            <Chip tone="warn">
              <Lock size={13} aria-hidden />
              {t('notPublic')}
            </Chip>
          )}
        </span>
      </div>
      {(committee || presenter) && (
        <p className="small muted row">
          {committee && (
            <span>
              {t('reportOf')}{' '}
              <Link href={paths.committees.page(committee.id)}>
                <Localized text={committee.name} />
              </Link>
            </span>
          )}
          {presenter && (
            <span>
              {t('presentedBy')}{' '}
              <Link href={paths.organisations.page(presenter.id)}>
                <Localized text={presenter.name} />
              </Link>
            </span>
          )}
        </p>
      )}
      <LocalizedProse text={text} />
    </div>
  );
}
