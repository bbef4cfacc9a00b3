import { Fragment } from 'react';
import { useTerritoryName } from './territories';

function Name({ code }: { code: string }) {
  return <bdi>{useTerritoryName(code)}</bdi>;
}

export function TerritoryNames({ codes }: { codes: readonly string[] }) {
  return codes.map((code, position) => (
    <Fragment key={code}>
      {position > 0 && ', '}
      <Name code={code} />
    </Fragment>
  ));
}
