import { useTranslation } from 'react-i18next';
import { confirmMembership, withdrawMembershipConfirmation } from '../../api/gen/sdk.gen';
import { toast } from '../../ui/Toast';
import { useAttempt } from '../useAttempt';

/** The member's side says that a membership is right, or takes that back; either can be undone. */
export function useConfirmation(id: string): (confirmed: boolean) => Promise<void> {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const path = { id };
  const say = async (confirmed: boolean): Promise<boolean> => {
    const answer = confirmed
      ? await attempt(() => confirmMembership({ path, throwOnError: true }))
      : await attempt(() => withdrawMembershipConfirmation({ path, throwOnError: true }));
    return answer !== undefined;
  };
  return async (confirmed) => {
    if (!(await say(confirmed))) return;
    toast(t(confirmed ? 'confirmation.done' : 'confirmation.withdrawn'), () => void say(!confirmed));
  };
}
