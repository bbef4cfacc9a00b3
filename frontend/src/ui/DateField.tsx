import { parseDate, parseDateTime } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import './DateField.css';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker, type DateValue } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { FieldFooter, FieldLabel, type FieldProps } from './Field';
import { useWords } from './Words';

type Props = FieldProps & {
  /** `2026-11-23`, or with time `2026-11-23T14:30`: local to the place it is about. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  onBlur?: () => void;
  hasTime?: boolean;
};

function read(value: string | undefined, hasTime: boolean): DateValue | null {
  if (!value) return null;
  try {
    return hasTime ? parseDateTime(value) : parseDate(value);
  } catch {
    return null;
  }
}

/** A whole day, or a day and time. For dates known only in part there is PartialDateField. */
export function DateField({ label, hint, error, isRequired, value, onChange, hasTime = false, ...props }: Props) {
  const words = useWords();
  return (
    <DatePicker
      {...props}
      className="field"
      value={read(value, hasTime)}
      onChange={(date) => onChange(date ? date.toString().slice(0, hasTime ? 16 : 10) : undefined)}
      granularity={hasTime ? 'minute' : 'day'}
      hourCycle={24}
      shouldForceLeadingZeros
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Group className="input-group">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button aria-label={words.calendar}>
          <CalendarDays size={18} aria-hidden />
        </Button>
      </Group>
      <FieldFooter hint={hint} error={error} />
      <Popover className="popover calendar-popover">
        <Dialog aria-label={label}>
          <Calendar className="calendar">
            <header>
              <Button
                slot="previous"
                aria-label={words.previous}
                className="button"
                data-variant="quiet"
                data-icon-only
              >
                <ChevronLeft size={18} className="mirrored" aria-hidden />
              </Button>
              <Heading level={3} />
              <Button slot="next" aria-label={words.next} className="button" data-variant="quiet" data-icon-only>
                <ChevronRight size={18} className="mirrored" aria-hidden />
              </Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
