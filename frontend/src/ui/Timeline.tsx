import './Timeline.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** What happened, one below the other. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="timeline" aria-label={label}>
      {children}
    </ol>
  );
}

type EventProps = { icon: LucideIcon; when: ReactNode; isPending?: boolean; children?: ReactNode };

export function TimelineEvent({ icon: Icon, when, isPending, children }: EventProps) {
  return (
    <li data-pending={isPending || undefined}>
      <span className="timeline-sign" aria-hidden>
        <Icon size={18} />
      </span>
      <div className="stack-small">
        <p className="small muted">{when}</p>
        {children}
      </div>
    </li>
  );
}
