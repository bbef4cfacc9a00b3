import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCalendarAddressesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { revokeCalendarAddress } from '../../api/gen/sdk.gen';
import type { CalendarAddressView, MeetingSearch } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { QueryView } from '../../domain/QueryView';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { formatPartialDate } from '../../lib/partialDate';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Row, Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { toast } from '../../ui/Toast';
import { NewCalendarAddress } from './NewCalendarAddress';

/** The addresses I made, and the way to make and to take back one. */
export function CalendarAddresses({ found }: { found: MeetingSearch }) {
  const { t } = useTranslation('calendar');
  const query = useQuery(listCalendarAddressesOptions());
  const [revoking, setRevoking] = useState<CalendarAddressView>();
  return (
    <div className="stack">
      <Panel title={t('mine.addresses')}>
        <p className="small muted">{t('mine.addressesHint')}</p>
        <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted">{t('mine.noAddresses')}</p>
            ) : (
              <Rows label={t('mine.addresses')}>
                {items.map((address) => (
                  <Address key={address.id} address={address} onRevoke={() => setRevoking(address)} />
                ))}
              </Rows>
            )
          }
        </QueryView>
      </Panel>
      <NewCalendarAddress found={found} />
      {revoking && <RevokeDialog address={revoking} onClose={() => setRevoking(undefined)} />}
    </div>
  );
}

function Address({ address, onRevoke }: { address: CalendarAddressView; onRevoke: () => void }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { label, kind, createdAt, readOn } = address;
  return (
    <Row
      end={
        <Button size="small" variant="quiet" aria-label={t('mine.revokeOf', { label })} onPress={onRevoke}>
          <Undo2 size={16} className="mirrored" aria-hidden />
          {t('mine.revoke')}
        </Button>
      }
    >
      <bdi>
        <b>{label}</b>
      </bdi>
      {kind === 'MINE' && <p className="small">{t('mine.kinds.MINE')}</p>}
      <p className="small muted">
        {t('mine.madeOn', { date: formatDate(new Date(createdAt), language) })} ·{' '}
        {readOn ? t('mine.readOn', { date: formatPartialDate(readOn, language) }) : t('mine.neverRead')}
      </p>
    </Row>
  );
}

function RevokeDialog({ address, onClose }: { address: CalendarAddressView; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const attempt = useAttempt();
  const [isSending, setSending] = useState(false);

  async function revoke() {
    setSending(true);
    const answer = await attempt(() => revokeCalendarAddress({ path: { addressId: address.id }, throwOnError: true }));
    setSending(false);
    onClose();
    if (answer) toast(t('mine.revoked'));
  }

  return (
    <SendingDialog
      title={t('mine.revokeOf', { label: address.label })}
      submit={t('mine.revoke')}
      variant="danger"
      isSending={isSending}
      error={undefined}
      onSubmit={() => void revoke()}
      onClose={onClose}
    >
      <p>{t('mine.revokeText')}</p>
    </SendingDialog>
  );
}
