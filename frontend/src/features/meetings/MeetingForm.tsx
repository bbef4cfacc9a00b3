import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import { createMeeting, deleteMeeting, getMeeting, replaceMeeting, restoreMeeting } from '../../api/gen/sdk.gen';
import type { MeetingDraft, MeetingView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { MeetingFields } from './MeetingFields';
import { scheduled } from './meetingTimes';
import { useMeetingLabels } from '../../domain/labels/useMeetingLabels';

const toDraft = (view: MeetingView) => draftOf<MeetingView, MeetingDraft>(view);

type Props = { meeting?: MeetingView; initial?: Partial<MeetingDraft> };

const newMeeting = (language: string, initial: Partial<MeetingDraft>): MeetingDraft => ({
  network: { id: '' },
  title: { original: language, [language]: '' },
  kind: 'SESSION',
  status: 'PLANNED',
  visibility: 'PUBLIC',
  purposes: [],
  objectives: [],
  levels: [],
  audiences: [],
  audienceLevels: [],
  focusTopics: [],
  attendedCategories: [],
  reports: [],
  agendaItems: [],
  participations: [],
  outcomes: [],
  statedCounts: [],
  sources: [],
  ...initial,
});

/** One form for making and for changing a meeting. */
export function MeetingForm({ meeting, initial = {} }: Props) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = useMeetingLabels();
  const removal = useRemoval();
  const draftKey = `meeting:${meeting?.id ?? 'new'}`;
  const headers = newIdempotencyKey();

  async function save(draft: MeetingDraft, record: MeetingView | undefined) {
    const body = scheduled(draft);
    if (!record) return (await createMeeting({ body, headers, throwOnError: true })).data;
    return (await replaceMeeting({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true })).data;
  }

  function remove(record: MeetingView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.title, language),
      draftKey,
      remove: () => deleteMeeting({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreMeeting({ path, throwOnError: true }),
      listPath: paths.meetings.list(),
      pagePath: paths.meetings.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={meeting ? toDraft(meeting) : newMeeting(language, initial)}
      record={meeting}
      labels={labels}
      save={save}
      {...(meeting && {
        reload: async () => (await getMeeting({ path: { id: meeting.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(meeting)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.meetings.page(saved.id)}
      cancelPath={meeting ? paths.meetings.page(meeting.id) : paths.meetings.list()}
    >
      {(control) => <MeetingFields control={control} labels={labels} />}
    </RecordForm>
  );
}
