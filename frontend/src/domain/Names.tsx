import { Fragment } from 'react';
import type { Reference } from '../api/gen/types.gen';
import { Localized } from './Localized';

/** The names of several records in one line. */
export function Names({ of }: { of: readonly Reference[] }) {
  return of.map((reference, position) => (
    <Fragment key={reference.id}>
      {position > 0 && ' · '}
      <Localized text={reference.name} />
    </Fragment>
  ));
}
