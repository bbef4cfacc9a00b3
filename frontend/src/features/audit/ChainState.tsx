import { useMutation } from '@tanstack/react-query';
import { Link2, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { verifyAuditMutation } from '../../api/gen/@tanstack/react-query.gen';
import type { AuditVerification } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { ProblemState } from '../../domain/ProblemState';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { Ltr } from '../../ui/Ltr';

/** Whether anybody changed the audit past the program. Looking takes a while, so it is done when asked for. */
export function ChainState() {
  const { t } = useTranslation('audit');
  const { isAdministrator } = useAccess();
  const verification = useMutation(verifyAuditMutation());
  if (!isAdministrator) return <Note icon={<Link2 size={18} aria-hidden />}>{t('chain.sealed')}</Note>;
  return (
    <div className="stack-small">
      <Note
        icon={<Link2 size={18} aria-hidden />}
        action={
          <Button size="small" isPending={verification.isPending} onPress={() => verification.mutate({})}>
            {t(verification.isPending ? 'chain.verifying' : 'chain.verify')}
          </Button>
        }
      >
        {t('chain.sealed')}
      </Note>
      <div role="status">{verification.data && <Result verification={verification.data} />}</div>
      {verification.isError && <ProblemState error={verification.error} onRetry={() => verification.mutate({})} />}
    </div>
  );
}

function Result({ verification: { intact, records, unsealed, seal, faults } }: { verification: AuditVerification }) {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const Sign = intact ? ShieldCheck : ShieldAlert;
  return (
    <Note {...(!intact && { tone: 'bad' as const })} icon={<Sign size={18} aria-hidden />}>
      <div className="stack-small">
        <p>
          <strong>{t(intact ? 'chain.intact' : 'chain.broken')}</strong>
        </p>
        <Facts
          facts={[
            { name: t('chain.records'), value: formatNumber(records, language) },
            { name: t('chain.unsealed'), value: unsealed > 0 && formatNumber(unsealed, language) },
            { name: t('chain.seal'), value: seal && formatNumber(seal.number, language) },
            { name: t('chain.hash'), value: seal && <Hash text={seal.hash} /> },
          ]}
        />
        {faults.length > 0 && (
          <Disclosure title={t('chain.faults', { count: faults.length })}>
            <ul className="bullets">
              {faults.map(({ place, number, fault }) => (
                <li key={`${place}${number}${fault}`}>
                  {t(place === 'seal' ? 'chain.atSeal' : 'chain.atRecord', { number })}: <bdi lang="en">{fault}</bdi>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Note>
  );
}

function Hash({ text }: { text: string }) {
  return (
    <span className="small" style={{ overflowWrap: 'anywhere' }}>
      <Ltr>{text}</Ltr>
    </span>
  );
}
