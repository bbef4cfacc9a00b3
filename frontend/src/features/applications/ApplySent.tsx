import { Mail, MailCheck, Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NetworkView } from '../../api/gen/types.gen';
import { ContactPoints } from '../../domain/ContactPoints';
import { paths } from '../../lib/paths';
import { PlainPanel } from '../../ui/Card';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { Row, Rows } from '../../ui/Rows';

const steps = [
  { id: 'letter', icon: Mail },
  { id: 'review', icon: Scale },
  { id: 'decision', icon: MailCheck },
] as const;

/** What happens now. Not the address it was sent to: that would stand in the address of the page. */
export function ApplySent({ network }: { network: NetworkView }) {
  const { t } = useTranslation('applications');
  return (
    <>
      <PageHeader title={t('form.sentTitle')} />
      <PlainPanel>
        <h2>{t('form.sentLead')}</h2>
        <Rows label={t('form.sentLead')}>
          {steps.map(({ id, icon: Icon }) => (
            <Row key={id}>
              <div className="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
                <Icon size={20} style={{ flex: 'none' }} aria-hidden />
                <span>{t(`form.sent.${id}`)}</span>
              </div>
            </Row>
          ))}
        </Rows>
        <p className="muted">{t('form.sentNothing')}</p>
        {network.contactPoints.length > 0 && <ContactPoints points={network.contactPoints} />}
        <div>
          <ButtonLink href={paths.networks.page(network.id)}>{t('form.back')}</ButtonLink>
        </div>
      </PlainPanel>
    </>
  );
}
