import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getApplicationQueryKey } from '../../api/gen/@tanstack/react-query.gen';
import type { ApplicationView } from '../../api/gen/types.gen';
import type { ApiProblem } from '../../api/problem';

/** After each step the page shows what the server made of it. */
export function useSettling() {
  const { t } = useTranslation('applications');
  const queryClient = useQueryClient();
  return {
    settle: (application: ApplicationView) => {
      queryClient.setQueryData(getApplicationQueryKey({ path: { id: application.id } }), application);
      void queryClient.invalidateQueries();
    },
    explain: ({ slug }: ApiProblem) => (slug === 'application-closed' ? t('closedAlready') : undefined),
  };
}
