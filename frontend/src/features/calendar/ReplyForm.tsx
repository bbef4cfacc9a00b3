import { CalendarX2, Check, Info } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationAnswer, InvitationReply, InvitationReplyPage } from '../../api/gen/types.gen';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';
import { ToggleButton } from '../../ui/ToggleButton';

const answers = ['YES', 'MAYBE', 'NO'] as const satisfies readonly InvitationAnswer[];

type Props = {
  page: InvitationReplyPage;
  title: string;
  send: (reply: InvitationReply) => Promise<unknown>;
};

/** Yes, maybe or no, who comes instead, and a remark; or why a reply is not taken any more. */
export function ReplyForm({ page, title, send }: Props) {
  const { t } = useTranslation('calendar');
  const draftKey = `meeting-reply:${page.id}`;
  const [answer, setAnswer] = useState<InvitationAnswer | undefined>(page.answer);
  const substitute = useKeptText(`${draftKey}:substitute`, page.substitute ?? '');
  const remark = useKeptText(`${draftKey}:remark`, page.remark ?? '');
  const sending = useSending();
  const { state } = page;
  const error = sending.errors.answer ?? sending.errors.general ?? sending.errors.token;

  function submit(event: FormEvent) {
    event.preventDefault();
    void sending.send(answer ? {} : { answer: t('reply.choose') }, async () => {
      if (!answer) return;
      const instead = answer === 'NO' ? '' : substitute.text.trim();
      await send({
        answer,
        ...(instead && { substitute: instead }),
        ...(remark.text.trim() && { remark: remark.text.trim() }),
      });
      substitute.forget();
      remark.forget();
      toast(t('reply.sent'));
    });
  }

  return (
    <Panel title={title}>
      {page.answer && (
        <Note icon={<Check size={18} aria-hidden />}>
          {t('reply.given', { answer: t(`reply.answered.${page.answer}`) })}
          {page.substitute && (
            <>
              {' · '}
              <bdi>{t('invitees.substitute', { name: page.substitute })}</bdi>
            </>
          )}
        </Note>
      )}
      {state === 'OPEN' ? (
        <form className="stack" onSubmit={submit} noValidate>
          <div className="row" role="group" aria-label={title}>
            {answers.map((known) => (
              <ToggleButton
                key={known}
                isSelected={answer === known}
                onChange={(isSelected) => setAnswer(isSelected ? known : undefined)}
              >
                {t(`reply.answer.${known}`)}
              </ToggleButton>
            ))}
          </div>
          {answer !== 'NO' && (
            <TextField
              label={t('reply.substitute')}
              hint={t('reply.substituteHint')}
              value={substitute.text}
              onChange={substitute.keep}
              error={sending.errors.substitute}
            />
          )}
          <TextField
            label={t('reply.remark')}
            isMultiline
            value={remark.text}
            onChange={remark.keep}
            error={sending.errors.remark}
          />
          {error && (
            <div role="alert">
              <Note tone="bad">{error}</Note>
            </div>
          )}
          <div>
            <Button type="submit" variant="primary" isPending={sending.isSending}>
              {t('reply.send')}
            </Button>
          </div>
          <p className="small muted">{t('reply.changeable')}</p>
        </form>
      ) : (
        <Note
          tone={state === 'CANCELLED' ? 'bad' : 'warn'}
          icon={state === 'CANCELLED' ? <CalendarX2 size={18} aria-hidden /> : <Info size={18} aria-hidden />}
        >
          {t(`reply.state.${state}`)}
        </Note>
      )}
    </Panel>
  );
}
