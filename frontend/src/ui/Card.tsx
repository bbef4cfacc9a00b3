import './Card.css';
import { type ReactNode, useId } from 'react';

/** A titled part of a page. Its heading names the region for those who jump from region to region. */
export function Panel({ title, actions, children }: { title: ReactNode; actions?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}

/** A part of a page whose heading would only repeat the title of the page. */
export function PlainPanel({ children }: { children: ReactNode }) {
  return <div className="card panel">{children}</div>;
}

export function CardList({ children, isBusy, isGrid }: { children: ReactNode; isBusy?: boolean; isGrid?: boolean }) {
  return (
    <ul className="card-list" aria-busy={isBusy || undefined} data-grid={isGrid || undefined}>
      {children}
    </ul>
  );
}

type LinkCardProps = {
  icon?: ReactNode;
  heading: ReactNode;
  subheading?: ReactNode;
  children?: ReactNode;
  isActive?: boolean;
  onHover?: (isHovered: boolean) => void;
};

/** One result of a list: `heading` holds the link, and the whole card follows it. */
export function LinkCard({ icon, heading, subheading, children, isActive, onHover }: LinkCardProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hovering only lights up the marker on the map
    <li
      className="card link-card"
      data-active={isActive || undefined}
      onMouseEnter={() => onHover?.(true)}
      onMouseLeave={() => onHover?.(false)}
    >
      <div className="link-card-head">
        {icon}
        <div>
          <h3>{heading}</h3>
          {subheading && <div className="small muted">{subheading}</div>}
        </div>
      </div>
      {children}
    </li>
  );
}
