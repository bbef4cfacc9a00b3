import './Facts.css';
import { Fragment, type ReactNode } from 'react';

export type Fact = { name: ReactNode; value: ReactNode };

/** Names and values of what is known; what is not known takes no line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ name, value }, position) => (
        // oxlint-disable-next-line react/no-array-index-key -- facts have no state of their own
        <Fragment key={position}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
