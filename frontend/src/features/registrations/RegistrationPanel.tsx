import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRegistrationFormOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingView, RegistrationFormView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { CardListSkeleton } from '../../ui/Skeleton';

type Props = { meeting: MeetingView };

/** Whether one can register for a meeting, how many places there are, and the way to the form. Of meetings for which nobody registers, only for those who may offer it. */
export function RegistrationPanel({ meeting }: Props) {
  const { t } = useTranslation('registrations');
  const access = useAccess();
  const query = useQuery(getRegistrationFormOptions({ path: { id: meeting.id } }));
  const mayWrite = access.coordinates(meeting.network.id) || access.leads(meeting.committee?.id);
  if (query.isPending || (query.data?.state === 'NOT_OFFERED' && !mayWrite)) return null;
  return (
    <Panel title={t('panel.title')}>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {(form) => (
          <>
            <Standing form={form} timeZone={meeting.timeZone} />
            {form.mine !== undefined && (
              <Note action={<ButtonLink href={paths.myMeetings()}>{t('panel.toMine')}</ButtonLink>}>
                {t('panel.mine')}
              </Note>
            )}
            {form.state === 'OPEN' && form.mine === undefined && (form.mayRegister || !access.isSignedIn) && (
              <div className="no-print">
                <ButtonLink variant="primary" href={paths.meetings.register(meeting.id)}>
                  {form.full ? t('panel.wait') : t('panel.register')}
                </ButtonLink>
              </div>
            )}
            {mayWrite && (
              <div className="no-print">
                <ButtonLink size="small" href={paths.meetings.registrations(meeting.id)}>
                  {form.state === 'NOT_OFFERED' ? t('panel.offer') : t('panel.toList')}
                </ButtonLink>
              </div>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  );
}

function Standing({ form, timeZone }: { form: RegistrationFormView; timeZone: string | undefined }) {
  const { t } = useTranslation('registrations');
  const language = useLanguage();
  const { state, opensAt, closesAt, capacity, taken, waiting } = form;
  const moment = (instant: string) => formatDateTime(new Date(instant), language, timeZone);
  if (state === 'NOT_OFFERED') return <p className="muted">{t('panel.notOffered')}</p>;
  return (
    <div className="stack-small">
      {state === 'CLOSED' && <p>{t('panel.closed')}</p>}
      {state === 'NOT_YET' && opensAt && <p>{t('panel.opens', { time: moment(opensAt) })}</p>}
      {state === 'OPEN' && <p>{closesAt ? t('panel.openUntil', { time: moment(closesAt) }) : t('panel.open')}</p>}
      {capacity !== undefined && (
        <p className="muted">
          {t('panel.places', { taken, capacity })}
          {waiting > 0 && ` · ${t('panel.waiting', { count: waiting })}`}
        </p>
      )}
    </div>
  );
}
