import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, FilePlus2, ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getAgreementOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { AgreementView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { paths } from '../../lib/paths';
import { IconSquare } from '../../ui/Chip';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { AgreementFacts } from './AgreementFacts';
import { KindName } from './AgreementNames';
import type { AgreementSearch } from './agreementsSearch';
import { AgreementText } from './AgreementText';
import { isOpenToVersions } from './isOpenToVersions';
import { SignaturesPanel } from './SignaturesPanel';
import { VersionsPanel } from './VersionsPanel';

type Props = { id: string; search: AgreementSearch };

export function AgreementPage({ id, search }: Props) {
  const { t } = useTranslation('agreements');
  const query = useQuery(getAgreementOptions({ path: { id } }));
  return (
    <>
      <p className="no-print" style={{ marginBlockEnd: 12 }}>
        <Link href={paths.agreements.list()} className="row">
          <ArrowLeft size={18} className="mirrored" aria-hidden />
          {t('back')}
        </Link>
      </p>
      <QueryView query={query}>{(agreement) => <Agreement agreement={agreement} search={search} />}</QueryView>
    </>
  );
}

function Agreement({ agreement, search }: { agreement: AgreementView; search: AgreementSearch }) {
  const { t } = useTranslation('agreements');
  const access = useAccess();
  const { id, network, title, versions } = agreement;
  const coordinates = access.coordinates(network.id);
  const shown = versions.find(({ number }) => number === search.number) ?? versions.at(-1);
  return (
    <article>
      <PageHeader
        icon={
          <IconSquare>
            <ScrollText size={26} strokeWidth={1.8} />
          </IconSquare>
        }
        title={<Localized text={title} />}
        below={
          <>
            <Localized text={network.name} /> · <KindName agreement={agreement} />
          </>
        }
        actions={
          <RecordActions record={id} edit={coordinates && paths.agreements.edit(id)}>
            {coordinates && isOpenToVersions(agreement) && (
              <ButtonLink size="small" variant="primary" href={paths.agreements.publish(id)}>
                <FilePlus2 size={17} aria-hidden />
                {versions.length === 0 ? t('publishFirst') : t('publish')}
              </ButtonLink>
            )}
          </RecordActions>
        }
      />
      <div className="columns">
        <div className="stack">
          <AgreementText agreement={agreement} version={shown} />
          {access.isMemberOf(network.id) && versions.length > 0 && (
            <SignaturesPanel agreement={agreement} coordinates={coordinates} />
          )}
          <RecordFootnote record={agreement} />
        </div>
        <aside className="stack" aria-label={t('facts')}>
          <AgreementFacts agreement={agreement} />
          <VersionsPanel agreement={agreement} shown={shown?.number} />
        </aside>
      </div>
    </article>
  );
}
