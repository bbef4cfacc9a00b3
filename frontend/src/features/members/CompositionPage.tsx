import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getNetworkCompositionOptions } from '../../api/gen/@tanstack/react-query.gen';
import { QueryView } from '../../domain/QueryView';
import { ShareButton } from '../../domain/ShareButton';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { CompositionParts } from './CompositionParts';
import { MembersFrame } from './MembersFrame';
import type { DaySearch } from './membersSearch';

type Props = { network: string; search: DaySearch; onSearch: (search: DaySearch) => void };

/** Which sides, kinds of organisation and roles a network is made of, today or on any day. */
export function CompositionPage({ network, search: { asOf }, onSearch }: Props) {
  const { t } = useTranslation('members');
  const language = useLanguage();
  const query = useQuery({
    ...getNetworkCompositionOptions({ path: { id: network }, ...(asOf && { query: { asOf } }) }),
    placeholderData: keepPreviousData,
  });
  return (
    <MembersFrame network={network} view="composition" asOf={asOf}>
      {() => (
        <>
          <PageHeader
            title={t('view.composition')}
            below={
              query.data &&
              t('compositionOn', { count: query.data.members, date: formatPartialDate(query.data.asOf, language) })
            }
            actions={<ShareButton />}
          />
          <div className="stack">
            <div className="row no-print" style={{ alignItems: 'end' }}>
              <DateField label={t('asOf')} isRequired value={asOf} onChange={(day) => onSearch({ asOf: day })} />
              {asOf && <Button onPress={() => onSearch({})}>{t('today')}</Button>}
            </div>
            <QueryView query={query}>
              {(composition) =>
                composition.roles.length === 0 ? (
                  <EmptyState title={t('compositionNone')} hint={t('emptyHint')} />
                ) : (
                  <div aria-busy={query.isPlaceholderData || undefined}>
                    <CompositionParts composition={composition} network={network} asOf={asOf} />
                  </div>
                )
              }
            </QueryView>
            <p className="small muted">{t('countedAsRead')}</p>
          </div>
        </>
      )}
    </MembersFrame>
  );
}
