import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { acceptInvitation } from '../../api/gen/sdk.gen';
import type { AcceptedInvitation, InvitationOffer } from '../../api/gen/types.gen';
import { type ApiProblem, problemOf } from '../../api/problem';
import { useSession } from '../../auth/AuthProvider';
import { useSignIn } from '../../auth/useSignIn';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { AcceptRefusal } from './AcceptRefusal';

type Props = { offer: InvitationOffer; token: string; onAccepted: (accepted: AcceptedInvitation) => void };

/** Accepting with the account one has, or with one that is made by it. */
export function AcceptChoices({ offer, token, onAccepted }: Props) {
  const { t } = useTranslation('invitations');
  const session = useSession();
  const signIn = useSignIn();
  const queryClient = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  // Back to here, with the secret of the link: it stays behind the `#`.
  const signInForThis = () => signIn(paths.invitation(token));

  async function accept(withOtherAddress?: true) {
    setSending(true);
    setProblem(undefined);
    const body = { token, ...(withOtherAddress && { withOtherAddress }) };
    try {
      const { data } = await acceptInvitation({ body, headers: newIdempotencyKey(), throwOnError: true });
      onAccepted(data);
      void queryClient.invalidateQueries();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSending(false);
    }
  }

  const hasAccount = offer.accountExists !== false || problem?.slug === 'invitation-account-exists';
  return (
    <div className="stack-small">
      {problem && <AcceptRefusal problem={problem} role={offer.role} onAcceptAnyway={() => void accept(true)} />}
      {session.isSignedIn && (
        <>
          <p>{t('accept.signedInAs', { name: session.name })}</p>
          <div>
            <Button variant="primary" isPending={isSending} onPress={() => void accept()}>
              {t('accept.accept')}
            </Button>
          </div>
        </>
      )}
      {!session.isSignedIn && hasAccount && (
        <>
          <p>{t(offer.accountExists === undefined ? 'accept.needsAccount' : 'accept.exists')}</p>
          <div>
            <Button variant="primary" onPress={signInForThis}>
              {t('accept.signIn')}
            </Button>
          </div>
        </>
      )}
      {!session.isSignedIn && !hasAccount && (
        <>
          <p>{t('accept.makes', { email: offer.email })}</p>
          <div className="row">
            <Button variant="primary" isPending={isSending} onPress={() => void accept()}>
              {t('accept.make')}
            </Button>
            <Button onPress={signInForThis}>{t('accept.haveOther')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
