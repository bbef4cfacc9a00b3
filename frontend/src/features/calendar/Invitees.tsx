import { useQueryClient } from '@tanstack/react-query';
import { Mail, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { resendMeetingInvitation } from '../../api/gen/sdk.gen';
import type { InvitationAnswer, MeetingInvitationView, MeetingInvitees } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip, type Tone } from '../../ui/Chip';
import { Row, Rows } from '../../ui/Rows';
import { toast } from '../../ui/Toast';
import { Counts } from './TurnoutPanel';
import { WithdrawDialog } from './WithdrawDialog';

const tones: Readonly<Record<InvitationAnswer, Tone>> = { YES: 'ok', MAYBE: 'brand', NO: 'warn' };

type Props = { meeting: string; invitees: MeetingInvitees; isOver: boolean };

/** Everybody who is or was invited, with their replies. */
export function Invitees({ meeting, invitees, isOver }: Props) {
  const { t } = useTranslation('calendar');
  const queryClient = useQueryClient();
  const attempt = useAttempt();
  const [withdrawing, setWithdrawing] = useState<MeetingInvitationView>();
  const { items, turnout } = invitees;

  const resend = ({ id }: MeetingInvitationView) =>
    void attempt(async () => {
      await resendMeetingInvitation({ path: { id: meeting, invitationId: id }, throwOnError: true });
      await queryClient.invalidateQueries();
      toast(t('invitees.resent'));
    });

  return (
    <Panel title={t('invitees.list')}>
      {items.length === 0 ? (
        <p className="muted">{t('invitees.nobody')}</p>
      ) : (
        <>
          <p>
            <b>{t('invitees.count.invited', { count: turnout.invited })}</b> · <Counts turnout={turnout} />
          </p>
          <Rows label={t('invitees.list')}>
            {items.map((invitation) => (
              <Invitee
                key={invitation.id}
                invitation={invitation}
                {...(!isOver && { onResend: () => resend(invitation), onWithdraw: () => setWithdrawing(invitation) })}
              />
            ))}
          </Rows>
        </>
      )}
      {withdrawing && (
        <WithdrawDialog meeting={meeting} invitation={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </Panel>
  );
}

type InviteeProps = { invitation: MeetingInvitationView; onResend?: () => void; onWithdraw?: () => void };

function Invitee({ invitation, onResend, onWithdraw }: InviteeProps) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { name, organisation, answer, substitute, remark, hasAddress, sentAt, withdrawnAt } = invitation;
  const isWithdrawn = withdrawnAt !== undefined;
  return (
    <Row
      end={
        <>
          {isWithdrawn ? (
            <Chip>{t('invitees.withdrawn')}</Chip>
          ) : (
            <Chip tone={answer && tones[answer]}>{answer ? t(`reply.answered.${answer}`) : t('invitees.open')}</Chip>
          )}
          {!isWithdrawn && (
            <span className="row no-print">
              {onResend && hasAddress && (
                <Button size="small" variant="quiet" aria-label={t('invitees.resendTo', { name })} onPress={onResend}>
                  <Mail size={16} aria-hidden />
                  {t('invitees.resend')}
                </Button>
              )}
              {onWithdraw && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('invitees.withdrawOf', { name })}
                  onPress={onWithdraw}
                >
                  <Undo2 size={16} className="mirrored" aria-hidden />
                  {t('invitees.withdraw')}
                </Button>
              )}
            </span>
          )}
        </>
      }
    >
      <bdi>
        <b>{name}</b>
      </bdi>
      {organisation && <bdi>, {plainText(organisation.name, language)}</bdi>}
      <div className="small muted">
        {substitute && (
          <p>
            <bdi>{t('invitees.substitute', { name: substitute })}</bdi>
          </p>
        )}
        {remark && (
          <p>
            <q dir="auto">{remark}</q>
          </p>
        )}
        {!hasAddress && !isWithdrawn && <p>{t('invitees.noAddress')}</p>}
        {sentAt && <p>{t('invitees.sentOn', { date: formatDate(new Date(sentAt), language) })}</p>}
      </div>
    </Row>
  );
}
