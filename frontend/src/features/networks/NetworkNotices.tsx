import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listNoticesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** The first of what its members tell each other, and the way to the board. Whoever may not write there sees it only when something is there. */
export function NetworkNotices({ id }: { id: string }) {
  const { t } = useTranslation(['networks', 'common']);
  const language = useLanguage();
  const isMember = useAccess().isMemberOf(id);
  const notices = useQuery(listNoticesOptions({ query: { network: [id], limit: 3 } })).data?.items ?? [];
  if (notices.length === 0 && !isMember) return null;
  return (
    <Panel title={t('notices')} actions={<Link href={paths.notices.list(id)}>{t('allNotices')}</Link>}>
      {notices.length === 0 && (
        <p>
          <span className="muted">{t('noticesNone')}</span> <Link href={paths.notices.new(id)}>{t('writeNotice')}</Link>
        </p>
      )}
      <Rows label={t('notices')}>
        {notices.map(({ id: notice, kind, title, createdAt }) => (
          <Row
            key={notice}
            end={
              <>
                <Chip>{t(`common:noticeKind.${kind}`)}</Chip>
                <span>{formatDate(new Date(createdAt), language)}</span>
              </>
            }
          >
            <Link href={paths.notices.page(id, notice)}>
              <Localized text={title} />
            </Link>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
