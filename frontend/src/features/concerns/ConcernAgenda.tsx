import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ConcernView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate, isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { useNow } from '../../ui/useNow';
import { AgendaDialog } from './AgendaDialog';

/** Where the concern is dealt with; whoever writes meetings puts it onto an agenda. */
export function ConcernAgenda({ concern }: { concern: ConcernView }) {
  const { t } = useTranslation('concerns');
  const { coordinates, led } = useAccess();
  const language = useLanguage();
  const [isChoosing, setChoosing] = useState(false);
  const today = isoDay(useNow());
  const isOpen = concern.status === 'OPEN' || concern.status === 'ON_AGENDA';
  const writesAll = coordinates(concern.network.id);
  const mayPut = isOpen && (writesAll || led.length > 0);
  const coming = useQuery({
    ...listMeetingsOptions({
      query: {
        network: [concern.network.id],
        ...(!writesAll && { committee: [...led] }),
        status: ['PLANNED', 'TENTATIVE'],
        from: today,
        sort: 'date',
        limit: 100,
      },
    }),
    enabled: mayPut,
  }).data?.items;
  const left = (coming ?? []).filter(({ id }) => !concern.agenda.some(({ meeting }) => meeting.id === id));
  if (concern.agenda.length === 0 && !mayPut) return null;
  return (
    <Panel
      title={t('agenda')}
      actions={
        mayPut &&
        left.length > 0 && (
          <Button size="small" onPress={() => setChoosing(true)}>
            <CalendarPlus size={16} aria-hidden />
            {t('ontoAgenda')}
          </Button>
        )
      }
    >
      {concern.agenda.length === 0 && <p className="muted">{t(coming?.length === 0 ? 'noMeeting' : 'notOnAgenda')}</p>}
      <Rows label={t('agenda')}>
        {concern.agenda.map(({ meeting, date }) => (
          <Row key={meeting.id} end={date && formatPartialDate(date, language)}>
            <Link href={paths.meetings.page(meeting.id)}>
              <Localized text={meeting.name} />
            </Link>
          </Row>
        ))}
      </Rows>
      {isChoosing && <AgendaDialog concern={concern.id} meetings={left} onClose={() => setChoosing(false)} />}
    </Panel>
  );
}
