import './Chip.css';

/** Month and day of a meeting as a small calendar leaf. The full date stands beside it as text. */
export function DateBlock({ month, day }: { month: string; day: string | undefined }) {
  return (
    <span className="date-block" aria-hidden>
      <span>{month}</span>
      <b>{day ?? '–'}</b>
    </span>
  );
}
