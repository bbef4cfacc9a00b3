import './polls.css';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answerDatePoll } from '../../api/gen/sdk.gen';
import type { DateChoice, DatePollChoice, DatePollDateView, DatePollView } from '../../api/gen/types.gen';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { MeetingWhen, MeetingZone } from '../../domain/meetings/MeetingWhen';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { ToggleButton } from '../../ui/ToggleButton';
import { toast } from '../../ui/Toast';
import { DateCounts } from './DateCounts';
import { choices, whenOf } from './pollWords';

type Props = { meeting: string; poll: DatePollView };

/** Date by date yes, if need be or no; big enough for a thumb. What was tapped stays on this device until it is sent. */
export function AnswerForm({ meeting, poll }: Props) {
  const { t } = useTranslation('polls');
  const queryClient = useQueryClient();
  // One word for each date, in their order, which stays the same as long as the poll is there.
  const given = poll.dates.map(({ mine }) => mine ?? '').join(' ');
  const kept = useKeptText(`date-poll:${poll.id}`, given);
  const words = kept.text.split(' ');
  const { errors, isSending, send } = useSending();
  const [error] = Object.values(errors);

  function choose(position: number, choice: DatePollChoice | undefined) {
    kept.keep(poll.dates.map((_, at) => (at === position ? (choice ?? '') : (words[at] ?? ''))).join(' '));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const said = poll.dates.flatMap(({ id }, at): DateChoice[] => {
      const choice = choices.find((known) => known === words[at]);
      return choice ? [{ date: id, choice }] : [];
    });
    void send({}, async () => {
      const path = { id: meeting, pollId: poll.id };
      await answerDatePoll({ path, body: { choices: said }, throwOnError: true });
      kept.forget();
      toast(t('sent'));
      await queryClient.invalidateQueries();
    });
  }

  const [first] = poll.dates;
  return (
    <Panel title={t('question')}>
      <form className="stack" onSubmit={submit} noValidate>
        <ul className="poll-dates">
          {poll.dates.map((date, at) => (
            <AskedDate
              key={date.id}
              poll={poll}
              date={date}
              choice={words[at]}
              onChoose={(choice) => choose(at, choice)}
            />
          ))}
        </ul>
        {first && <MeetingZone meeting={whenOf(poll, first)} />}
        {error !== undefined && (
          <div role="alert">
            <Note tone="bad">{error}</Note>
          </div>
        )}
        <div>
          <Button type="submit" variant="primary" isPending={isSending}>
            {t('send')}
          </Button>
        </div>
        <p className="small muted">{t('changeable')}</p>
      </form>
    </Panel>
  );
}

type AskedProps = {
  poll: DatePollView;
  date: DatePollDateView;
  choice: string | undefined;
  onChoose: (choice: DatePollChoice | undefined) => void;
};

function AskedDate({ poll, date, choice, onChoose }: AskedProps) {
  const { t } = useTranslation('polls');
  const label = useId();
  return (
    <li>
      <div>
        <b id={label}>
          <MeetingWhen meeting={whenOf(poll, date)} isLong />
        </b>
        <div className="small muted">
          <DateCounts date={date} />
        </div>
      </div>
      <div className="poll-choices" role="group" aria-labelledby={label}>
        {choices.map((known) => (
          <ToggleButton
            key={known}
            isSelected={choice === known}
            onChange={(isSelected) => onChoose(isSelected ? known : undefined)}
          >
            {t(`choice.${known}`)}
          </ToggleButton>
        ))}
      </div>
    </li>
  );
}
