import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getOrganisationOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { OrganisationView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { Moved } from '../../domain/Moved';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { OrganisationContact } from './OrganisationContact';
import { OrganisationDetails } from './OrganisationDetails';
import { OrganisationFacts } from './OrganisationFacts';
import { OrganisationMark } from './OrganisationMark';
import { OrganisationMemberships } from './OrganisationMemberships';
import { OrganisationOffers } from './OrganisationOffers';
import { OrganisationPeople } from './OrganisationPeople';
import { OrganisationSites } from './OrganisationSites';
import { mayEditOrganisation } from './organisationWords';

export function OrganisationPage({ id }: { id: string }) {
  const { t } = useTranslation('organisations');
  const query = useQuery(getOrganisationOptions({ path: { id } }));
  return (
    <>
      <p className="no-print" style={{ marginBlockEnd: 12 }}>
        <Link href={paths.organisations.list()} className="row">
          <ArrowLeft size={18} className="mirrored" aria-hidden />
          {t('back')}
        </Link>
      </p>
      <QueryView query={query}>
        {(organisation) =>
          // Merged with another one, it is read at the address of that.
          organisation.id === id ? (
            <Organisation organisation={organisation} />
          ) : (
            <Moved to={paths.organisations.page(organisation.id)} />
          )
        }
      </QueryView>
    </>
  );
}

function Organisation({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation(['organisations', 'common']);
  const mayEdit = mayEditOrganisation(organisation, useAccess());
  const { id, kind, legalForm, shortName } = organisation;
  return (
    <article>
      <PageHeader
        icon={<OrganisationMark name={organisation.name} shortName={shortName} logo={organisation.logo} isLarge />}
        title={<Localized text={organisation.name} />}
        below={[shortName, t(`common:organisationKind.${kind}`), legalForm].filter(Boolean).join(' · ')}
        actions={<RecordActions record={id} edit={mayEdit && paths.organisations.edit(id)} />}
      />
      <div className="columns columns-three">
        <OrganisationDetails organisation={organisation} />
        <aside className="stack" aria-label={t('common:contact.title')}>
          <OrganisationContact organisation={organisation} />
          <OrganisationFacts organisation={organisation} />
        </aside>
        <div className="stack">
          <OrganisationMemberships id={id} mayConfirm={mayEdit} />
          <OrganisationOffers id={id} mayAdd={mayEdit} />
          <OrganisationSites organisation={organisation} />
          <OrganisationPeople id={id} />
          <RecordFootnote record={organisation} />
        </div>
      </div>
    </article>
  );
}
