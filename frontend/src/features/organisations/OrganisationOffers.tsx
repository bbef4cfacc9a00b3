import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listCounsellingOffersOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList, languageName } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { ButtonLink, Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

const shown = 12;

/** What it offers to people. Whoever may add an offer is told when there is none. */
export function OrganisationOffers({ id, mayAdd }: { id: string; mayAdd: boolean }) {
  const { t } = useTranslation('organisations');
  const language = useLanguage();
  const topics = useTerms('topics');
  const { data } = useQuery(listCounsellingOffersOptions({ query: { provider: [id], limit: shown } }));
  const offers = data?.items ?? [];
  if (!data || (offers.length === 0 && !mayAdd)) return null;
  return (
    <Panel
      title={t('offers')}
      actions={
        mayAdd && (
          <ButtonLink size="small" href={paths.offers.new()}>
            <Plus size={16} aria-hidden />
            {t('addOffer')}
          </ButtonLink>
        )
      }
    >
      {offers.length === 0 ? (
        <p className="muted">{t('offersNone')}</p>
      ) : (
        <Rows>
          {offers.map((offer) => (
            <Row key={offer.id} end={formatList(offer.topics.slice(0, 2).map(topics.name), language)}>
              <Link href={paths.offers.page(offer.id)}>
                <Localized text={offer.name} />
              </Link>
              <LocalizedProse text={offer.summary} className="small muted" />
              {offer.languages.length > 0 && (
                <p className="small muted">
                  {formatList(
                    offer.languages.map((code) => languageName(code, language)),
                    language,
                  )}
                </p>
              )}
            </Row>
          ))}
        </Rows>
      )}
      {data.next !== undefined && <Link href={paths.offers.list({ provider: id })}>{t('allOffers')}</Link>}
    </Panel>
  );
}
