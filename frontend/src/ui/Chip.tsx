import './Chip.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from './Words';

export type Tone = 'ok' | 'warn' | 'bad' | 'brand';

export function Chip({ tone, children }: { tone?: Tone | undefined; children: ReactNode }) {
  return (
    <span className="chip" data-tone={tone}>
      {children}
    </span>
  );
}

export function Chips({ children, label }: { children: ReactNode[]; label?: string }) {
  return (
    <ul className="chips" aria-label={label}>
      {children.map((chip, position) => (
        // oxlint-disable-next-line react/no-array-index-key -- chips have no state of their own
        <li key={position}>{chip}</li>
      ))}
    </ul>
  );
}

/** A filter that is on; pressing it takes it away. */
export function FilterChip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const words = useWords();
  return (
    <Button className="filter-chip" aria-label={words.remove(name)} onPress={onRemove}>
      {name}
      <X size={16} aria-hidden />
    </Button>
  );
}

/** The short facts of a card, each with its icon. */
export function Meta({ children }: { children: ReactNode }) {
  return <div className="meta">{children}</div>;
}

export function IconSquare({ children }: { children: ReactNode }) {
  return (
    <span className="icon-square" aria-hidden>
      {children}
    </span>
  );
}

/** A notice inside the page; for what happens after a press there is the toast. */
export function Note({
  tone,
  icon,
  children,
  action,
}: {
  tone?: 'warn' | 'bad';
  icon?: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="note" data-tone={tone} role="note">
      {icon}
      <div className="grow">{children}</div>
      {action}
    </div>
  );
}
