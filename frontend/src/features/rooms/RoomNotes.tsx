import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingRoom, MeetingView } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { Select } from '../../ui/Select';
import { RoomNote } from './RoomNote';
import { currentItem } from './roomWords';
import type { Outbox } from './useOutbox';

type Props = { meeting: MeetingView; room: MeetingRoom; outbox: Outbox };

/** Notes under the item it is now, or under another one that somebody chose. */
export function RoomNotes({ meeting, room, outbox }: Props) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const [chosen, choose] = useState<string | undefined>(undefined);
  const items = meeting.agendaItems.filter(isKept);
  if (items.length === 0 || (!room.takesNotes && room.notes.length === 0)) return null;
  const item = chosen ?? currentItem(room, outbox) ?? items[0]?.id;
  if (item === undefined) return null;
  const options = items.map(({ id, title }, position) => ({
    id,
    name: `${position + 1}. ${plainText(title, language)}`,
  }));
  return (
    <Panel title={t('notes')}>
      <Select label={t('noteItem')} value={item} onChange={choose} options={options} isRequired />
      <RoomNote key={item} item={item} meeting={meeting} room={room} outbox={outbox} />
    </Panel>
  );
}

const isKept = (item: AgendaItem): item is AgendaItem & { id: string } => item.id !== undefined;
