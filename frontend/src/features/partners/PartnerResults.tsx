import { useTranslation } from 'react-i18next';
import type { PartnerContactSummary } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { byName, countryName } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { NoMembership } from './NoMembership';
import { PartnerCard } from './PartnerCard';
import { byCountry } from './partnerContacts';
import { hasFilters, type PartnersSearch } from './partnersSearch';
import type { PartnerContacts } from './usePartnerContacts';

type Props = { found: PartnerContacts; search: PartnersSearch; onClear: () => void };

export function PartnerResults({ found, search, onClear }: Props) {
  const { contacts, isBusy } = found;
  return (
    <QueryView query={found.query} skeleton={<CardListSkeleton />}>
      {() => {
        if (contacts.length === 0) return <NoPartners search={search} onClear={onClear} />;
        return (
          <>
            {search.sort === 'country' ? (
              <Countries contacts={contacts} isBusy={isBusy} />
            ) : (
              <Cards contacts={contacts} isBusy={isBusy} />
            )}
            {found.hasMore && <LoadMore isLoading={found.isLoadingMore} onMore={found.loadMore} />}
          </>
        );
      }}
    </QueryView>
  );
}

type ListProps = { contacts: readonly PartnerContactSummary[]; isBusy: boolean };

function Cards({ contacts, isBusy }: ListProps) {
  const { joined } = useAccess();
  return (
    <CardList isGrid isBusy={isBusy}>
      {contacts.map((contact) => (
        <PartnerCard key={contact.id} contact={contact} isNetworkShown={joined.length > 1} />
      ))}
    </CardList>
  );
}

function Countries({ contacts, isBusy }: ListProps) {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const nameOf = (code: string) => (code ? countryName(code, language) : t('noCountry'));
  const compare = byName(language);
  return byCountry(contacts, (left, right) => compare(nameOf(left), nameOf(right))).map(([code, group]) => (
    <section key={code} className="stack-small">
      <h2>{nameOf(code)}</h2>
      <Cards contacts={group} isBusy={isBusy} />
    </section>
  ));
}

/** Why there is nothing: no right, the filters, or nobody has written anything yet. */
function NoPartners({ search, onClear }: Pick<Props, 'search' | 'onClear'>) {
  const { t } = useTranslation(['partners', 'common']);
  const { isMember, isCoordinator } = useAccess();
  if (!isMember) return <NoMembership />;
  if (hasFilters(search)) {
    return (
      <EmptyState title={t('empty')} hint={t('emptyHint')}>
        <Button onPress={onClear}>{t('common:list.reset')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('none')} hint={isCoordinator ? t('noneHint') : `${t('noneHint')} ${t('askCoordinator')}`}>
      {isCoordinator && (
        <ButtonLink variant="primary" href={paths.partners.new()}>
          {t('new')}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
