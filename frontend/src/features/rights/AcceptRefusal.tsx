import { useTranslation } from 'react-i18next';
import type { GrantRole } from '../../api/gen/types.gen';
import type { ApiProblem } from '../../api/problem';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { linkProblemOf } from './InvitationProblem';

type Props = { problem: ApiProblem; role: GrantRole; onAcceptAnyway: () => void };

/** Why accepting did not work, and what does. A right that only reads may be taken by another account of the same person. */
export function AcceptRefusal({ problem, role, onAcceptAnyway }: Props) {
  const { t } = useTranslation('invitations');
  const sentence = useProblemSentence();
  if (problem.slug === 'invitation-account-exists') return null;
  if (problem.slug === 'invitation-for-another-address') {
    const onlyReads = role === 'MEMBER';
    return (
      <div role="alert">
        <Note tone="warn" action={onlyReads && <Button onPress={onAcceptAnyway}>{t('accept.acceptOther')}</Button>}>
          {t('accept.otherAddress')} {t(onlyReads ? 'accept.otherAddressRead' : 'accept.otherAddressWrite')}
        </Note>
      </div>
    );
  }
  const link = linkProblemOf(problem);
  const { title, hint } = link
    ? { title: t(`accept.problem.${link}`), hint: t(`accept.problem.${link}Hint`) }
    : sentence(problem);
  return (
    <div role="alert">
      <Note tone="bad">{[title, hint].filter(Boolean).join(' ')}</Note>
    </div>
  );
}
