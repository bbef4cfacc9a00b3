import { useQuery } from '@tanstack/react-query';
import { Pencil, Printer, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getPrivacyOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { PrivacyView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { ShareButton } from '../../domain/ShareButton';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { IconSquare } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PrivacyPeriods } from './PrivacyPeriods';
import { PrivacyPurposes } from './PrivacyPurposes';
import { PrivacyRemarks } from './PrivacyRemarks';
import { PrivacyRights } from './PrivacyRights';
import { ResponsiblePanel } from './ResponsiblePanel';

/** What a network tells people about their data: complete also when nobody typed anything. */
export function NetworkPrivacyPage({ network: id }: { network: string }) {
  const { t } = useTranslation('privacy');
  const query = useQuery(getPrivacyOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.networks.list(), name: t('networks') },
          { href: paths.networks.page(id), name: query.data ? <Localized text={query.data.network} /> : '…' },
        ]}
      />
      <QueryView query={query}>{(privacy) => <Privacy privacy={privacy} />}</QueryView>
    </>
  );
}

function Privacy({ privacy }: { privacy: PrivacyView }) {
  const { t } = useTranslation(['privacy', 'common']);
  const coordinates = useAccess().coordinates(privacy.id);
  return (
    <article>
      <PageHeader
        icon={
          <IconSquare>
            <ShieldCheck size={26} strokeWidth={1.8} />
          </IconSquare>
        }
        title={t('title')}
        below={<Localized text={privacy.network} />}
        actions={
          <>
            {coordinates && (
              <ButtonLink size="small" href={paths.privacyCentre({ network: privacy.id })}>
                <Pencil size={17} aria-hidden />
                {t('common:action.edit')}
              </ButtonLink>
            )}
            <ShareButton />
            <Button size="small" onPress={() => print()}>
              <Printer size={17} aria-hidden />
              {t('common:action.print')}
            </Button>
          </>
        }
      />
      <div className="columns">
        <div className="stack">
          <PrivacyPurposes purposes={privacy.purposes} />
          <PrivacyPeriods rules={privacy.retention} />
          <PrivacyRemarks privacy={privacy} />
          <RecordFootnote record={privacy} />
        </div>
        <aside className="stack" aria-label={t('contacts')}>
          <ResponsiblePanel privacy={privacy} />
          <PrivacyRights rights={privacy.rights} />
        </aside>
      </div>
    </article>
  );
}
