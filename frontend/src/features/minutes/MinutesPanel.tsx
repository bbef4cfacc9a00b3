import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { listMinutesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { compileMinutes, printAgenda, printAttendanceList, printInvitation } from '../../api/gen/sdk.gen';
import type { MeetingView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { PaperButton } from '../../domain/PaperButton';
import { QueryView } from '../../domain/QueryView';
import { useAttempt } from '../../domain/useAttempt';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { statusTone } from './minutesWords';

type Props = { meeting: MeetingView };

/** What there is to print of a meeting, and its minutes. */
export function MinutesPanel({ meeting }: Props) {
  const { t } = useTranslation('minutes');
  const { id, network, committee } = meeting;
  const access = useAccess();
  const query = useQuery(listMinutesOptions({ query: { meeting: [id], sort: '-number', limit: 100 } }));
  const mayWrite = access.coordinates(network.id) || access.leads(committee?.id);
  const path = { id };
  return (
    <div className="no-print">
      <Panel title={t('title')}>
        <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
          {({ items }) => (
            <>
              {items.length === 0 && <p className="muted">{t('none')}</p>}
              {items.length > 0 && (
                <Rows label={t('versions')}>
                  {items.map(({ number, status }) => (
                    <li key={number}>
                      <Link href={paths.minutes.page(id, { version: number })}>{t('version', { number })}</Link>
                      <Chip tone={statusTone[status]}>{t(`status.${status}`)}</Chip>
                    </li>
                  ))}
                </Rows>
              )}
              {mayWrite && items.every(({ status }) => status === 'APPROVED') && (
                <BeginMinutes meeting={id} isCorrection={items.length > 0} />
              )}
            </>
          )}
        </QueryView>
        <div className="row" role="group" aria-label={t('papers')}>
          <PaperButton
            label={t('paper.invitation')}
            fileName={t('paper.invitation')}
            load={() => printInvitation({ path, throwOnError: true })}
          />
          <PaperButton
            label={t('paper.agenda')}
            fileName={t('paper.agenda')}
            load={() => printAgenda({ path, throwOnError: true })}
          />
          {(access.isMemberOf(network.id) || access.leads(committee?.id)) && (
            <PaperButton
              label={t('paper.attendanceList')}
              fileName={t('paper.attendanceList')}
              load={() => printAttendanceList({ path, throwOnError: true })}
            />
          )}
        </div>
      </Panel>
    </div>
  );
}

function BeginMinutes({ meeting, isCorrection }: { meeting: string; isCorrection: boolean }) {
  const { t } = useTranslation('minutes');
  const router = useRouter();
  const attempt = useAttempt();
  const [isSending, setSending] = useState(false);

  async function begin() {
    setSending(true);
    const answer = await attempt(() =>
      compileMinutes({ path: { id: meeting }, headers: newIdempotencyKey(), throwOnError: true }),
    );
    setSending(false);
    if (answer) await router.navigate({ href: paths.minutes.edit(meeting) });
  }

  return (
    <div>
      <Button isPending={isSending} onPress={() => void begin()}>
        <FilePlus2 size={17} aria-hidden />
        {isCorrection ? t('correct') : t('begin')}
      </Button>
    </div>
  );
}
