import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listPartnerContactsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** The partners outside whose contact this person keeps up; for members of the network only. */
export function PersonPartners({ id }: { id: string }) {
  const { t } = useTranslation('persons');
  const language = useLanguage();
  const { isMember } = useAccess();
  const options = listPartnerContactsOptions({ query: { keeper: [id], limit: 100 } });
  const contacts = useQuery({ ...options, enabled: isMember }).data?.items ?? [];
  if (contacts.length === 0) return null;
  return (
    <Panel title={t('partners')}>
      <Rows>
        {contacts.map(({ id: key, person, organisation, nextContactDue }) => {
          const name = person?.name ?? organisation?.name;
          return (
            <Row key={key} end={nextContactDue && t('due', { date: formatPartialDate(nextContactDue, language) })}>
              <Link href={paths.partners.page(key)}>{name ? <Localized text={name} /> : t('partnerHidden')}</Link>
              {person?.name && organisation?.name && (
                <span className="small muted">
                  {' · '}
                  <Localized text={organisation.name} />
                </span>
              )}
            </Row>
          );
        })}
      </Rows>
    </Panel>
  );
}
