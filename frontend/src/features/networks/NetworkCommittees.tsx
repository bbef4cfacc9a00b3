import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listCommittees } from '../../api/gen/sdk.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { useTerms } from '../../domain/useTerms';
import { wholeList } from '../../domain/wholeList';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList } from '../../lib/format';
import { isDated } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** Working groups, boards, round tables: those of now, or of a day. */
export function NetworkCommittees({ id, asOf }: { id: string; asOf: string | undefined }) {
  const { t } = useTranslation('networks');
  const language = useLanguage();
  const topics = useTerms('topics');
  const { data = [] } = useQuery({
    queryKey: ['committees of network', id, asOf],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      wholeList((cursor) =>
        listCommittees({
          query: { network: [id], limit: 100, ...(asOf && { asOf }), ...cursor },
          signal,
          throwOnError: true,
        }),
      ),
  });
  if (data.length === 0) return null;
  return (
    <Panel title={t('committees')}>
      <Rows>
        {data.map(({ id: committee, name, lifecycle, membersOnly, topics: codes, period }) => (
          <Row
            key={committee}
            end={
              <>
                {lifecycle !== 'CONSTITUTED' && <Chip tone="warn">{t(`lifecycle.${lifecycle}`)}</Chip>}
                {membersOnly && (
                  <Chip>
                    <Lock size={14} aria-hidden />
                    {t('membersOnly')}
                  </Chip>
                )}
                {(isDated(period) || lifecycle !== 'DISSOLVED') && (
                  <span>
                    <PeriodText period={period} />
                  </span>
                )}
              </>
            }
          >
            <Link href={paths.committees.page(committee)}>
              <Localized text={name} />
            </Link>
            {codes.length > 0 && <p className="small muted">{formatList(codes.map(topics.name), language)}</p>}
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
