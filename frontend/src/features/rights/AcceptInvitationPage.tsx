import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AcceptedInvitation, InvitationOffer } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { QueryView } from '../../domain/QueryView';
import { PlainPanel } from '../../ui/Card';
import { PageHeader } from '../../ui/PageHeader';
import { AcceptChoices } from './AcceptChoices';
import { InvitationAccepted } from './InvitationAccepted';
import { InvitationProblem, linkProblemOf } from './InvitationProblem';
import { lookUp } from './lookUp';
import { OfferFacts } from './OfferFacts';

/** Whoever has the link of an invitation sees by whom and to what, and accepts it. */
export function AcceptInvitationPage({ token }: { token: string }) {
  const query = useQuery({ ...lookUp(token), enabled: token !== '' });
  const [accepted, setAccepted] = useState<AcceptedInvitation>();
  // Accepted, the link is used up: that is no problem any longer.
  if (accepted) return <InvitationAccepted accepted={accepted} />;
  const problem = token === '' ? 'missing' : query.isError ? linkProblemOf(problemOf(query.error)) : undefined;
  if (problem) return <InvitationProblem problem={problem} />;
  return (
    <QueryView query={query}>{(offer) => <Offer offer={offer} token={token} onAccepted={setAccepted} />}</QueryView>
  );
}

type OfferProps = { offer: InvitationOffer; token: string; onAccepted: (accepted: AcceptedInvitation) => void };

function Offer({ offer, token, onAccepted }: OfferProps) {
  const { t } = useTranslation('invitations');
  return (
    <>
      <PageHeader title={t('accept.title')} below={t('accept.invites', { name: offer.inviterName })} />
      <PlainPanel>
        <OfferFacts offer={offer} />
        <AcceptChoices offer={offer} token={token} onAccepted={onAccepted} />
      </PlainPanel>
    </>
  );
}
