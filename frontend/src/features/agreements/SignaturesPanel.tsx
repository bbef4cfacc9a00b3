import { useQuery } from '@tanstack/react-query';
import { Mail, PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listAgreementSignaturesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { AgreementSignatures, AgreementView, SignatureView } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { isOpenToVersions } from './isOpenToVersions';
import { PaperSignatureDialog } from './PaperSignatureDialog';
import { RevokeDialog } from './RevokeDialog';
import { SignatureRow } from './SignatureRow';
import { useSignatureRound } from './useSignatureRound';

type Props = { agreement: AgreementView; coordinates: boolean };

/** Who has and who has not signed the newest version; coordinators ask, write down and revoke. */
export function SignaturesPanel({ agreement, coordinates }: Props) {
  const { t } = useTranslation('agreements');
  const query = useQuery(listAgreementSignaturesOptions({ path: { id: agreement.id } }));
  const mayWrite = coordinates && isOpenToVersions(agreement);
  return (
    <Panel title={t('signatures')}>
      <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
        {(signatures) => <Signatures agreement={agreement} signatures={signatures} mayWrite={mayWrite} />}
      </QueryView>
    </Panel>
  );
}

type SignaturesProps = { agreement: AgreementView; signatures: AgreementSignatures; mayWrite: boolean };

function Signatures({ agreement, signatures, mayWrite }: SignaturesProps) {
  const { t } = useTranslation('agreements');
  const { ask, isAsking } = useSignatureRound(agreement.id);
  const [recording, setRecording] = useState<{ membership?: string }>();
  const [revoking, setRevoking] = useState<SignatureView>();
  const { items, signed, missing } = signatures;
  return (
    <>
      <p className="row">
        <Chip tone="ok">{t('signedCount', { count: signed })}</Chip>
        <Chip tone={missing > 0 ? 'warn' : undefined}>{t('missingCount', { count: missing })}</Chip>
      </p>
      {mayWrite && (
        <div className="row no-print">
          {missing > 0 && (
            <Button size="small" variant="primary" isPending={isAsking} onPress={() => void ask([])}>
              <Mail size={17} aria-hidden />
              {t('askAll')}
            </Button>
          )}
          <Button size="small" onPress={() => setRecording({})}>
            <PenLine size={17} aria-hidden />
            {t('record')}
          </Button>
        </div>
      )}
      {items.length === 0 ? (
        <p className="muted">{t('nobodySigns')}</p>
      ) : (
        <Rows label={t('signatures')}>
          {items.map((entry) => (
            <SignatureRow
              key={entry.membership.id}
              entry={entry}
              {...(mayWrite && {
                onAsk: () => void ask([entry.membership.id]),
                onRecord: () => setRecording({ membership: entry.membership.id }),
                onRevoke: setRevoking,
              })}
            />
          ))}
        </Rows>
      )}
      {recording && (
        <PaperSignatureDialog
          agreement={agreement}
          entries={items}
          membership={recording.membership}
          onClose={() => setRecording(undefined)}
        />
      )}
      {revoking && <RevokeDialog signature={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}
