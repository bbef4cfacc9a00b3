import { useTranslation } from 'react-i18next';
import type { DatePollView, DatePollVoice } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Table } from '../../ui/Table';
import { choiceTone } from './pollWords';

type Props = { poll: DatePollView; voices: readonly DatePollVoice[] };

/** Who said what, for those who choose the date. */
export function Voices({ poll: { dates, timeZone }, voices }: Props) {
  const { t } = useTranslation('polls');
  const language = useLanguage();
  if (voices.length === 0) return null;
  const short = (start: string) =>
    formatDate(new Date(start), language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
  // Nobody has an id here, and two may have the same name.
  const rows = voices.map(({ name, choices }, at) => ({ key: String(at), name, choices }));
  return (
    <Panel title={t('voices')}>
      <Table
        caption={t('voices')}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { id: 'name', heading: t('name'), cell: ({ name }) => <bdi>{name ?? t('nameUnknown')}</bdi> },
          ...dates.map(({ id, start }) => ({
            id,
            heading: short(start),
            cell: ({ choices }: (typeof rows)[number]) => {
              const said = choices.find(({ date }) => date === id)?.choice;
              return said ? <Chip tone={choiceTone[said]}>{t(`choice.${said}`)}</Chip> : '–';
            },
          })),
        ]}
      />
    </Panel>
  );
}
