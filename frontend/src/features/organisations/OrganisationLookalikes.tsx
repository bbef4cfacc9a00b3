import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { listLikelyOrganisationDuplicatesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { OrganisationDraft } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { LookalikeNote } from '../../domain/duplicates/LookalikeNote';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';

const shortest = 3;

/** Before an organisation is added a second time: those that are called like it. */
export function OrganisationLookalikes({ control }: { control: Control<OrganisationDraft> }) {
  const language = useLanguage();
  const { isCoordinator, isAdministrator } = useAccess();
  const [text, shortName] = useWatch({ control, name: ['name', 'shortName'] });
  const name = useDeferredValue(plainText(text, language).trim());
  const { data } = useQuery({
    ...listLikelyOrganisationDuplicatesOptions({ query: { name, ...(shortName && { shortName }) } }),
    enabled: (isCoordinator || isAdministrator) && name.length >= shortest,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return <LookalikeNote found={name.length >= shortest ? (data?.items ?? []) : []} page={paths.organisations.page} />;
}
