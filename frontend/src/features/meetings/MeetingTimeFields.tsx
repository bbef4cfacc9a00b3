import { useState } from 'react';
import { type Control, useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeetingDraft } from '../../api/gen/types.gen';
import { FormPartialDate, useField } from '../../domain/form/fields';
import { clockTime, instantOf } from '../../domain/meetings/clockTimes';
import { ComboBox } from '../../ui/ComboBox';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { movedTo } from './meetingTimes';
import type { MeetingLabels } from '../../domain/labels/useMeetingLabels';

type Props = { control: Control<MeetingDraft>; labels: MeetingLabels };

const home = 'Europe/Berlin';
const zones = Intl.supportedValuesOf('timeZone').map((id) => ({ id, name: id.replaceAll('_', ' ') }));

/** Either day and time by the clock of the place, or the date as far as it is known. */
export function MeetingTimeFields({ control, labels }: Props) {
  const { t } = useTranslation('meetings');
  const start = useController({ control, name: 'start' }).field;
  const end = useController({ control, name: 'end' }).field;
  const date = useController({ control, name: 'date' }).field;
  const [isExact, setExact] = useState(Boolean(start.value) || !date.value);
  function choose(exact: boolean) {
    setExact(exact);
    if (exact) return;
    // The day that was chosen is not lost with its time.
    if (start.value) date.onChange(start.value.slice(0, 10));
    start.onChange(undefined);
    end.onChange(undefined);
  }
  return (
    <>
      <Select
        label={t('form.how')}
        isRequired
        value={isExact ? 'exact' : 'partial'}
        options={[
          { id: 'exact', name: t('form.exact') },
          { id: 'partial', name: t('form.partial') },
        ]}
        onChange={(choice) => choose(choice === 'exact')}
      />
      {isExact ? (
        <div className="halves">
          <ClockField control={control} name="start" label={labels.start} />
          <ClockField control={control} name="end" label={labels.end} />
          <ZoneField control={control} label={labels.timeZone} />
        </div>
      ) : (
        <FormPartialDate control={control} name="date" label={labels.date} hint={t('form.dateHint')} />
      )}
    </>
  );
}

function ClockField({ control, name, label }: Pick<Props, 'control'> & { name: 'start' | 'end'; label: string }) {
  const timeZone = useWatch({ control, name: 'timeZone' }) ?? home;
  const {
    value,
    onChange,
    inputRef: _ref,
    ...field
  } = useField<MeetingDraft, string | undefined>({
    control,
    name,
    label,
  });
  const zone = useController({ control, name: 'timeZone' }).field;
  return (
    <DateField
      {...field}
      label={label}
      hasTime
      value={clockTime(value, timeZone)}
      onChange={(clock) => {
        if (zone.value !== timeZone) zone.onChange(timeZone);
        onChange(instantOf(clock, timeZone));
      }}
    />
  );
}

function ZoneField({ control, label }: Pick<Props, 'control'> & { label: string }) {
  const { value, onChange, ...field } = useField<MeetingDraft, string | undefined>({
    control,
    name: 'timeZone',
    label,
  });
  const start = useController({ control, name: 'start' }).field;
  const end = useController({ control, name: 'end' }).field;
  const draft = useWatch({ control });
  return (
    <ComboBox
      {...field}
      label={label}
      isRequired
      value={value ?? home}
      options={zones}
      onChange={(zone) => {
        if (zone === undefined) return;
        const moved = movedTo(zone, { start: draft.start, end: draft.end, timeZone: draft.timeZone });
        onChange(zone);
        start.onChange(moved.start);
        end.onChange(moved.end);
      }}
    />
  );
}
