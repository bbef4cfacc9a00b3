import './Card.css';
import { useEffect, useRef } from 'react';

export type SummarisedError = { field: string; label: string; message: string };

type Props = { title: string; errors: readonly SummarisedError[]; onGoTo: (field: string) => void };

/** Everything that is wrong, on top and focused; each line leads to its field. */
export function FormErrorSummary({ title, errors, onGoTo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="card panel" role="alert" tabIndex={-1} style={{ borderColor: 'var(--bad)' }}>
      <h2>{title}</h2>
      <ul className="stack-small">
        {errors.map(({ field, label, message }) => (
          <li key={field + message}>
            {label ? (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGoTo(field);
                }}
              >
                {label}: {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
