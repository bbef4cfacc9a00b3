import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMeOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { DueContacts } from './DueContacts';
import { MyMeetings } from './MyMeetings';
import { MyNetworks } from './MyNetworks';
import { MyOrganisation } from './MyOrganisation';
import { PanelSkeleton } from './PanelSkeleton';

/** What belongs to whoever is signed in: their networks and what comes up there, and what they look after. */
export function MyArea() {
  const { t } = useTranslation();
  const me = useQuery({ ...getMeOptions(), staleTime: 300_000 });
  const { isMember, isAdministrator, edited } = useAccess();
  // Whoever only runs the platform belongs to no network, and need not be told so.
  if (isAdministrator && !isMember && edited.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="home-mine">
      <h2 id="home-mine">{t('home.mine')}</h2>
      <QueryView query={me} skeleton={<PanelSkeleton />}>
        {() => <MyPanels />}
      </QueryView>
    </section>
  );
}

function MyPanels() {
  const { t } = useTranslation();
  const { isMember, isCoordinator, edited } = useAccess();
  if (!isMember && edited.length === 0) {
    return (
      <EmptyState title={t('home.nothingMine')} hint={t('home.nothingMineHint')}>
        <ButtonLink href={paths.networks.list()}>{t('home.toNetworks')}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <div className="halves">
      {isMember && (
        <div className="stack">
          <MyMeetings />
          {isCoordinator && <DueContacts />}
        </div>
      )}
      <div className="stack">
        {isMember && <MyNetworks />}
        {edited.map(({ id }) => (
          <MyOrganisation key={id} id={id} />
        ))}
      </div>
    </div>
  );
}
