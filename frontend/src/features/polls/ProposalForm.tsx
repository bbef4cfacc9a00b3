import { parseDateTime } from '@internationalized/date';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { beginDatePoll } from '../../api/gen/sdk.gen';
import type { MeetingView, ProposedDate } from '../../api/gen/types.gen';
import { FormComboBox, FormDate, useField } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { SendingForm } from '../../domain/form/SendingForm';
import { instantOf } from '../../domain/meetings/clockTimes';
import { paths } from '../../lib/paths';
import { DateField } from '../../ui/DateField';
import { toast } from '../../ui/Toast';

/** By the clock of the place: what was typed stays the same when the time zone is corrected. */
type Clocks = { start?: string | undefined; end?: string | undefined };

type Proposal = { dates: Clocks[]; timeZone: string; answerBy?: string | undefined };

const zones = Intl.supportedValuesOf('timeZone').map((id) => ({ id, name: id.replaceAll('_', ' ') }));

const twoHoursAfter = (clock: string) => parseDateTime(clock).add({ hours: 2 }).toString().slice(0, 16);

/** Two dates to begin with, as many more as are wanted, and the last day to answer. */
export function ProposalForm({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('polls');
  const router = useRouter();
  const queryClient = useQueryClient();
  const initial: Proposal = { dates: [{}, {}], timeZone: meeting.timeZone ?? 'Europe/Berlin' };
  const labels = { dates: t('dates'), timeZone: t('form.timeZone'), answerBy: t('form.answerBy') };
  return (
    <SendingForm<Proposal>
      draftKey={`date-poll-of:${meeting.id}`}
      name={t('begin')}
      initial={initial}
      labels={labels}
      send={async ({ dates, timeZone, answerBy }, headers) => {
        const proposed = dates.flatMap(({ start, end }): ProposedDate[] => {
          const [from, to] = [instantOf(start, timeZone), instantOf(end, timeZone)];
          return from && to ? [{ start: from, end: to }] : [];
        });
        const body = { dates: proposed, timeZone, answerBy: answerBy ?? '' };
        await beginDatePoll({ path: { id: meeting.id }, body, headers, throwOnError: true });
      }}
      onSent={() => {
        toast(t('begun'));
        void queryClient.invalidateQueries();
        void router.navigate({ href: paths.meetings.datePoll(meeting.id) });
      }}
      submit={t('form.submit')}
    >
      {(control) => (
        <>
          <FormParts
            control={control}
            name="dates"
            title={labels.dates}
            partTitle={(number) => t('form.date', { number })}
            addLabel={t('form.addDate')}
            blank={{}}
          >
            {(position) => (
              <div className="halves">
                <StartField control={control} position={position} />
                <FormDate control={control} name={`dates.${position}.end`} label={t('form.end')} hasTime isRequired />
              </div>
            )}
          </FormParts>
          <div className="halves">
            <FormComboBox
              control={control}
              name="timeZone"
              label={labels.timeZone}
              hint={t('form.timeZoneHint')}
              isRequired
              options={zones}
            />
            <FormDate
              control={control}
              name="answerBy"
              label={labels.answerBy}
              hint={t('form.answerByHint')}
              isRequired
            />
          </div>
        </>
      )}
    </SendingForm>
  );
}

/** Most meetings take two hours: whoever says when one begins need not say when it ends. */
function StartField({ control, position }: { control: Control<Proposal>; position: number }) {
  const { t } = useTranslation('polls');
  const end = useController({ control, name: `dates.${position}.end` }).field;
  const {
    value,
    onChange,
    inputRef: _ref,
    ...field
  } = useField<Proposal, string | undefined>({
    control,
    name: `dates.${position}.start`,
    label: t('form.start'),
    isRequired: true,
  });
  return (
    <DateField
      {...field}
      label={t('form.start')}
      hasTime
      isRequired
      value={value}
      onChange={(clock) => {
        onChange(clock);
        if (clock && (!end.value || end.value <= clock)) end.onChange(twoHoursAfter(clock));
      }}
    />
  );
}
