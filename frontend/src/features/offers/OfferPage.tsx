import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getCounsellingOfferOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CounsellingOfferView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { Names } from '../../domain/Names';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { TopicIcon } from '../../domain/TopicIcon';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { OfferContact } from './OfferContact';
import { OfferDetails } from './OfferDetails';
import { OfferPlaces } from './OfferPlaces';
import { useMayEditOffer } from './useMayEditOffer';

export function OfferPage({ id }: { id: string }) {
  const { t } = useTranslation('offers');
  const query = useQuery(getCounsellingOfferOptions({ path: { id } }));
  return (
    <>
      <p className="no-print" style={{ marginBlockEnd: 12 }}>
        <Link href={paths.offers.list()} className="row">
          <ArrowLeft size={18} className="mirrored" aria-hidden />
          {t('back')}
        </Link>
      </p>
      <QueryView query={query}>{(offer) => <Offer offer={offer} />}</QueryView>
    </>
  );
}

function Offer({ offer }: { offer: CounsellingOfferView }) {
  const { t } = useTranslation(['offers', 'common']);
  const mayEdit = useMayEditOffer(offer);
  return (
    <article>
      <PageHeader
        icon={<TopicIcon topic={offer.topics[0]} size={26} />}
        title={<Localized text={offer.name} />}
        below={<Names of={providersOf(offer)} />}
        actions={
          <RecordActions record={offer.id} edit={mayEdit && paths.offers.edit(offer.id)} printLabel={t('printSheet')} />
        }
      />
      <div className="columns">
        <div className="stack">
          <OfferDetails offer={offer} />
          <OfferPlaces places={offer.places} />
          <RecordFootnote record={offer} checkedOn={offer.verifiedOn} />
        </div>
        <aside className="stack" aria-label={t('common:contact.title')}>
          <OfferContact offer={offer} />
        </aside>
      </div>
    </article>
  );
}

const providersOf = ({ providers, providerNetwork }: CounsellingOfferView) => [
  ...providers,
  ...(providerNetwork ? [providerNetwork] : []),
];
