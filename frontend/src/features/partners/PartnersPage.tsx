import { ArrowUpDown, LogIn, Plus, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { useSignIn } from '../../auth/useSignIn';
import { FilteredPage } from '../../domain/FilteredPage';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { Picker } from '../../ui/Select';
import { NoMembership } from './NoMembership';
import { PartnerFilters } from './PartnerFilters';
import { PartnerResults } from './PartnerResults';
import { orders, type PartnersSearch, withoutFilters } from './partnersSearch';
import { named } from './partnerWords';
import { useChosenFilters } from './useChosenFilters';
import { usePartnerChoice } from './usePartnerChoice';
import { usePartnerContacts } from './usePartnerContacts';

type Props = { search: PartnersSearch; onSearch: (search: PartnersSearch) => void };

export function PartnersPage(props: Props) {
  const { t } = useTranslation('partners');
  const { isSignedIn, isKnown, isMember } = useAccess();
  if (isSignedIn && (isMember || !isKnown)) return <Partners {...props} />;
  return (
    <>
      <PageHeader title={t('title')} />
      {isSignedIn ? <NoMembership /> : <SignedOut />}
    </>
  );
}

function Partners({ search, onSearch }: Props) {
  const { t } = useTranslation(['partners', 'common']);
  const access = useAccess();
  const found = usePartnerContacts(search);
  const choice = usePartnerChoice(search);
  const change = (part: Partial<PartnersSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch(withoutFilters(search));
  return (
    <FilteredPage
      title={t('title')}
      count={found.query.data ? t('count', { count: found.total }) : undefined}
      actions={
        <>
          {access.isCoordinator && (
            <ButtonLink size="small" variant="primary" href={paths.partners.new()}>
              <Plus size={17} aria-hidden />
              {t('new')}
            </ButtonLink>
          )}
          <Button size="small" onPress={() => print()}>
            <Printer size={17} aria-hidden />
            {t('common:action.print')}
          </Button>
        </>
      }
      search={{ label: t('search'), placeholder: t('placeholder'), text: search.q, onSearch: (q) => change({ q }) }}
      filters={<PartnerFilters search={search} choice={choice} onChange={change} />}
      chosen={useChosenFilters(search, choice, change)}
      onClear={clear}
      showLabel={t('show', { count: found.total })}
    >
      <div className="row no-print" style={{ justifyContent: 'end' }}>
        <Picker
          label={t('sort')}
          icon={<ArrowUpDown size={16} aria-hidden />}
          value={search.sort ?? 'name'}
          options={named(orders, (order) => t(`sortBy.${order}`))}
          onChange={(id) => change({ sort: orders.find((order) => order === id && order !== 'name') })}
        />
      </div>
      <PartnerResults found={found} search={search} onClear={clear} />
    </FilteredPage>
  );
}

/** They are about people outside, who never agreed that everybody reads of them. */
function SignedOut() {
  const { t } = useTranslation(['partners', 'common']);
  const signIn = useSignIn();
  return (
    <EmptyState title={t('membersOnly')} hint={t('membersOnlyHint')}>
      <Button variant="primary" onPress={() => signIn()}>
        <LogIn size={18} className="mirrored" aria-hidden />
        {t('common:app.signIn')}
      </Button>
    </EmptyState>
  );
}
