import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createCounsellingOffer,
  deleteCounsellingOffer,
  getCounsellingOffer,
  replaceCounsellingOffer,
  restoreCounsellingOffer,
} from '../../api/gen/sdk.gen';
import type { CounsellingOfferDraft, CounsellingOfferView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { OfferFields } from './OfferFields';
import { useOfferLabels } from '../../domain/labels/useOfferLabels';

const toDraft = (view: CounsellingOfferView) => draftOf<CounsellingOfferView, CounsellingOfferDraft>(view);

const newOffer = (networkId: string, language: string): CounsellingOfferDraft => ({
  networkId,
  name: { original: language, [language]: '' },
  kind: 'COUNSELLING',
  audienceScope: 'OPEN_TO_ALL',
  status: 'ACTIVE',
  publication: 'PUBLISHED',
  visibility: 'PUBLIC',
  topics: [],
  targetGroups: [],
  languages: [],
  modes: [],
  providers: [],
  territories: [],
  contactPoints: [],
  places: [],
});

/** One form for making and for changing an offer. */
export function OfferForm({ offer, networkId = '' }: { offer?: CounsellingOfferView; networkId?: string }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = useOfferLabels();
  const removal = useRemoval();
  const draftKey = `offer:${offer?.id ?? 'new'}`;
  const headers = newIdempotencyKey();

  async function save(body: CounsellingOfferDraft, record: CounsellingOfferView | undefined) {
    if (!record) return (await createCounsellingOffer({ body, headers, throwOnError: true })).data;
    return (
      await replaceCounsellingOffer({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true })
    ).data;
  }

  function remove(record: CounsellingOfferView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.name, language),
      draftKey,
      remove: () => deleteCounsellingOffer({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreCounsellingOffer({ path, throwOnError: true }),
      listPath: paths.offers.list(),
      pagePath: paths.offers.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={offer ? toDraft(offer) : newOffer(networkId, language)}
      record={offer}
      labels={labels}
      save={save}
      {...(offer && {
        reload: async () => (await getCounsellingOffer({ path: { id: offer.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(offer)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.offers.page(saved.id)}
      cancelPath={offer ? paths.offers.page(offer.id) : paths.offers.list()}
    >
      {(control) => <OfferFields control={control} labels={labels} />}
    </RecordForm>
  );
}
