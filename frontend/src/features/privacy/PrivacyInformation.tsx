import { useQuery } from '@tanstack/react-query';
import { ExternalLink, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { getPrivacyOptions } from '../../api/gen/@tanstack/react-query.gen';
import { getPrivacy, replacePrivacy } from '../../api/gen/sdk.gen';
import type { PrivacyDraft, PrivacyView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { RecordForm } from '../../domain/form/RecordForm';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { PrivacyFields } from './PrivacyFields';
import { ResponsiblePanel } from './ResponsiblePanel';

const toDraft = ({
  controller,
  dataProtectionOfficer,
  supervisoryAuthority,
  furtherText,
}: PrivacyView): PrivacyDraft => ({
  ...(controller && { controller }),
  ...(dataProtectionOfficer && { dataProtectionOfficer }),
  ...(supervisoryAuthority && { supervisoryAuthority }),
  ...(furtherText && { furtherText }),
});

/** What the network says itself. All else on its page follows from what is done with the data. */
export function PrivacyInformation({ network: id }: { network: string }) {
  const { t } = useTranslation('privacy');
  const mayWrite = useAccess().coordinates(id);
  const query = useQuery({
    ...getPrivacyOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <div className="stack">
      <Note
        icon={<Info size={18} aria-hidden />}
        action={
          <ButtonLink size="small" href={paths.networks.privacy(id)}>
            <ExternalLink size={17} className="mirrored" aria-hidden />
            {t('toPage')}
          </ButtonLink>
        }
      >
        {t('informationHint')}
      </Note>
      <QueryView query={query}>
        {(privacy) =>
          mayWrite ? <PrivacyForm key={privacy.id} privacy={privacy} /> : <ResponsiblePanel privacy={privacy} />
        }
      </QueryView>
    </div>
  );
}

function PrivacyForm({ privacy }: { privacy: PrivacyView }) {
  const { t } = useTranslation('privacy');
  const path = { id: privacy.id };
  const labels = {
    controller: t('controller'),
    dataProtectionOfficer: t('officer'),
    supervisoryAuthority: t('authority'),
    furtherText: t('further'),
  };
  return (
    <RecordForm<PrivacyDraft, PrivacyView>
      draftKey={`privacy:${privacy.id}`}
      initial={toDraft(privacy)}
      record={privacy}
      labels={labels}
      save={async (body, record) =>
        (await replacePrivacy({ path, headers: ifMatch(record ?? privacy), body, throwOnError: true })).data
      }
      reload={async () => (await getPrivacy({ path, throwOnError: true })).data}
      toDraft={toDraft}
      pathOf={() => paths.networks.privacy(privacy.id)}
      cancelPath={paths.networks.privacy(privacy.id)}
    >
      {(control) => <PrivacyFields control={control} labels={labels} />}
    </RecordForm>
  );
}
