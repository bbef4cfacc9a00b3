import { Split, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/Toast';
import { type DuplicateKind, duplicateCalls } from './duplicateKinds';

type Props = { pair: DuplicatePair; kind: DuplicateKind; names: { first: string; second: string } };

/** Two that are two are no longer asked about; that can be taken back, here and in the message. */
export function JudgeButton({ pair: { first, second, dismissed }, kind, names }: Props) {
  const { t } = useTranslation('duplicates');
  const attempt = useAttempt();
  const [isSending, setSending] = useState(false);
  // Whoever may write one of the two may say so.
  const [kept, other] = first.writable ? [first, second] : [second, first];
  const Sign = dismissed ? Undo2 : Split;

  const judge = (apart: boolean) =>
    attempt(() => duplicateCalls[kind].judge({ kept: kept.id, other: other.id }, apart));

  async function turn() {
    setSending(true);
    const answer = await judge(!dismissed);
    setSending(false);
    if (answer) toast(t(dismissed ? 'askedAgain' : 'keptApart', names), () => void judge(dismissed));
  }

  return (
    <Button
      size="small"
      isPending={isSending}
      aria-label={t(dismissed ? 'askAgainOf' : 'keepApartOf', names)}
      onPress={() => void turn()}
    >
      <Sign size={17} aria-hidden />
      {t(dismissed ? 'askAgain' : 'keepApart')}
    </Button>
  );
}
