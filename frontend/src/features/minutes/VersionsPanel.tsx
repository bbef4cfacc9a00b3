import { useTranslation } from 'react-i18next';
import type { MinutesSummary, MinutesView } from '../../api/gen/types.gen';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Rows } from '../../ui/Rows';
import { statusTone } from './minutesWords';

type Props = { minutes: MinutesView; versions: MinutesSummary[]; compared: number | undefined };

/** All versions, the newest first, and the way to see what is different between two. */
export function VersionsPanel({ minutes: { meeting, number: shown }, versions, compared }: Props) {
  const { t } = useTranslation('minutes');
  if (versions.length < 2) return null;
  return (
    <div className="no-print">
      <Panel title={t('versions')}>
        <Rows label={t('versions')}>
          {versions.map(({ number, status }) => (
            <li key={number}>
              <Link
                href={paths.minutes.page(meeting.id, { version: number })}
                {...(number === shown && { 'aria-current': 'true' as const })}
              >
                {t('version', { number })}
              </Link>
              <Chip tone={statusTone[status]}>{t(`status.${status}`)}</Chip>
              {number !== shown && (
                <Link
                  href={paths.minutes.page(meeting.id, { version: shown, compare: number })}
                  {...(number === compared && { 'aria-current': 'true' as const })}
                >
                  {t('compareWith', { number })}
                </Link>
              )}
            </li>
          ))}
        </Rows>
      </Panel>
    </div>
  );
}
