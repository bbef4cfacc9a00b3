import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import { createConcern, deleteConcern, getConcern, replaceConcern, restoreConcern } from '../../api/gen/sdk.gen';
import type { ConcernDraft, ConcernView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { ConcernFields } from './ConcernFields';
import { useConcernLabels } from '../../domain/labels/useConcernLabels';

const toDraft = (view: ConcernView) =>
  draftOf<ConcernView, ConcernDraft>(view, [
    'status',
    'answer',
    'supporters',
    'supported',
    'agenda',
    'author',
    'guest',
    'mine',
  ]);

const newConcern = (network: string, committee: string | undefined, language: string): ConcernDraft => ({
  network: { id: network },
  ...(committee !== undefined && { committee: { id: committee } }),
  kind: 'NEED',
  title: { original: language },
  text: { original: language },
  topics: [],
  targetGroups: [],
  visibility: 'NETWORK',
  sources: [],
});

type Props = { network: string; committee?: string | undefined; concern?: ConcernView };

/** One form for raising and for changing a concern. */
export function ConcernForm({ network, committee, concern }: Props) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = useConcernLabels();
  const removal = useRemoval();
  const draftKey = `concern:${concern?.id ?? `new:${network}`}`;
  const headers = newIdempotencyKey();
  const list = paths.concerns.list(committee === undefined ? { network: [network] } : { committee: [committee] });

  async function save(body: ConcernDraft, record: ConcernView | undefined) {
    if (!record) return (await createConcern({ body, headers, throwOnError: true })).data;
    return (await replaceConcern({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true })).data;
  }

  function remove(record: ConcernView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.title, language),
      draftKey,
      remove: () => deleteConcern({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreConcern({ path, throwOnError: true }),
      listPath: list,
      pagePath: paths.concerns.page(record.id),
    });
  }

  return (
    <RecordForm<ConcernDraft, ConcernView>
      draftKey={draftKey}
      initial={concern ? toDraft(concern) : newConcern(network, committee, language)}
      record={concern}
      labels={labels}
      save={save}
      {...(concern && {
        reload: async () => (await getConcern({ path: { id: concern.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(concern)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.concerns.page(saved.id)}
      cancelPath={concern ? paths.concerns.page(concern.id) : list}
    >
      {(control) => <ConcernFields control={control} network={network} before={concern?.visibility} labels={labels} />}
    </RecordForm>
  );
}
