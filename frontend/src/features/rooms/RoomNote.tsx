import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRoom, MeetingView, NoteEditView } from '../../api/gen/types.gen';
import { localDraft } from '../../domain/form/localDraft';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { TextField } from '../../ui/TextField';
import type { Outbox } from './useOutbox';

type Props = { item: string; meeting: MeetingView; room: MeetingRoom; outbox: Outbox };

/** What is being typed, and the text and revision it began with. */
type Typing = { text: string; from: string; base: number };

const isTyping = (value: unknown): value is Typing =>
  typeof value === 'object' && value !== null && 'text' in value && 'from' in value && 'base' in value;

/** One note with its several writers. Whoever types keeps what they type, whatever the others do meanwhile. */
export function RoomNote({ item, meeting, room, outbox }: Props) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const key = `room-note:${meeting.id}:${item}`;
  const note = room.notes.find(({ agendaItem }) => agendaItem === item);
  const [typing, setTyping] = useState(() => {
    const kept = localDraft.read(key, undefined)?.values;
    return isTyping(kept) ? kept : undefined;
  });
  const unsent = outbox.waiting.findLast(
    ({ write, refused }) => !refused && write.kind === 'note' && write.item === item,
  )?.write;
  const saved = unsent?.kind === 'note' ? unsent.body.text : (note?.text ?? '');
  const revision = note?.revision ?? 0;
  const conflicts = note?.conflicts ?? [];
  const mayWrite = room.takesNotes && meeting.status !== 'CANCELLED';

  function type(text: string) {
    const began = { from: saved, base: unsent?.kind === 'note' ? (unsent.body.baseRevision ?? 0) : revision };
    const next = { ...began, ...typing, text };
    setTyping(next);
    localDraft.write(key, next, undefined);
  }

  function save(settles: string[] = []) {
    const { text, from, base } = typing ?? { text: saved, from: saved, base: revision };
    // What it began with may have arrived meanwhile, and is a revision by now.
    outbox.add({ kind: 'note', item, body: { text, baseRevision: from === note?.text ? revision : base, settles } });
    setTyping(undefined);
    localDraft.remove(key);
  }

  return (
    <div className="stack-small">
      {mayWrite ? (
        <TextField
          label={t('note')}
          hint={t('noteHint')}
          value={typing?.text ?? saved}
          onChange={type}
          isMultiline
          isRequired
        />
      ) : (
        <p className="room-words">{saved || t('noNote')}</p>
      )}
      <p className="row small muted">
        {note?.changedAt !== undefined && (
          <span>
            {t('changedBy', { name: note.author ?? t('someone'), time: formatMoment(note.changedAt, language) })}
          </span>
        )}
        {typing && typing.base < revision && <Chip tone="warn">{t('othersWrote')}</Chip>}
        {unsent && <Chip tone="warn">{t('waiting')}</Chip>}
      </p>
      {mayWrite && (
        <div className="row no-print">
          <Button variant="primary" size="small" isDisabled={!typing} onPress={() => save()}>
            {t('saveNote')}
          </Button>
        </div>
      )}
      {conflicts.length > 0 && (
        <section className="stack-small" aria-label={t('conflicts')}>
          <h3>{t('conflicts')}</h3>
          <p className="small">{t('conflictsHint')}</p>
          {conflicts.map((edit) => (
            <Conflict
              key={edit.id}
              edit={edit}
              saved={note?.text ?? ''}
              onTake={mayWrite ? () => type(`${typing?.text ?? saved}\n${edit.text}`) : undefined}
              onSettle={mayWrite ? () => save([edit.id]) : undefined}
            />
          ))}
        </section>
      )}
    </div>
  );
}

type ConflictProps = {
  edit: NoteEditView;
  saved: string;
  onTake: (() => void) | undefined;
  onSettle: (() => void) | undefined;
};

/** Both side by side: nobody but people knows which is right. */
function Conflict({ edit, saved, onTake, onSettle }: ConflictProps) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const name = edit.author ?? t('someone');
  return (
    <div className="room-conflict">
      <div>
        <p className="small muted">{t('inTheNote')}</p>
        <blockquote className="room-words">{saved}</blockquote>
      </div>
      <div>
        <p className="small muted">{t('changedBy', { name, time: formatMoment(edit.createdAt, language) })}</p>
        <blockquote className="room-words">{edit.text}</blockquote>
      </div>
      {onTake && onSettle && (
        <div className="row no-print">
          <Button size="small" onPress={onTake}>
            {t('take')}
          </Button>
          <Button size="small" onPress={onSettle}>
            {t('settle')}
          </Button>
        </div>
      )}
    </div>
  );
}
