import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listPartnerContactsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { Names } from '../../domain/Names';
import { dayAfter } from '../../domain/meetings/meetingDates';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate, isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { useNow } from '../../ui/useNow';

const daysAhead = 14;

/** Partners somebody promised to get in touch with: overdue, or within two weeks. */
export function DueContacts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinated } = useAccess();
  const today = isoDay(useNow());
  const { data } = useQuery(
    listPartnerContactsOptions({
      query: { network: coordinated, dueBefore: dayAfter(today, daysAhead), sort: 'nextContactDue', limit: 5 },
    }),
  );
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('home.dueContacts')} actions={<Link href={paths.partners.list()}>{t('home.allContacts')}</Link>}>
      <Rows label={t('home.dueContacts')}>
        {data.items.map(({ id, person, organisation, subject, nextContactDue: due = today }) => (
          <Row key={id}>
            <Link href={paths.partners.page(id)}>
              <Names of={[person, organisation].filter((partner) => partner !== undefined)} />
            </Link>
            {subject && (
              <p className="small muted">
                <Localized text={subject} />
              </p>
            )}
            <p className="row small muted">
              {t('home.due', { date: formatPartialDate(due, language) })}
              {due < today && <Chip tone="warn">{t('home.overdue')}</Chip>}
            </p>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
