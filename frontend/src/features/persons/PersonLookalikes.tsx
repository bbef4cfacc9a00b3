import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { listLikelyPersonDuplicatesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { PersonDraft } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { LookalikeNote } from '../../domain/duplicates/LookalikeNote';
import { paths } from '../../lib/paths';

const shortest = 3;

/** Before a person is added a second time: those who are called like them. */
export function PersonLookalikes({ control }: { control: Control<PersonDraft> }) {
  const { isCoordinator } = useAccess();
  const [given = '', family = ''] = useWatch({ control, name: ['givenName', 'familyName'] });
  const familyName = useDeferredValue(family.trim());
  const givenName = useDeferredValue(given.trim());
  const { data } = useQuery({
    ...listLikelyPersonDuplicatesOptions({ query: { familyName, givenName } }),
    enabled: isCoordinator && familyName.length >= shortest,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return <LookalikeNote found={familyName.length >= shortest ? (data?.items ?? []) : []} page={paths.persons.page} />;
}
