import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createMeetingSeries,
  deleteMeetingSeries,
  getMeetingSeries,
  replaceMeetingSeries,
  restoreMeetingSeries,
} from '../../api/gen/sdk.gen';
import type { MeetingSeriesDraft, MeetingSeriesView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { SeriesFields } from './SeriesFields';
import { useSeriesLabels } from '../../domain/labels/useMeetingLabels';

/** How many were held this year is counted, not written. */
const toDraft = (view: MeetingSeriesView) =>
  draftOf<MeetingSeriesView, MeetingSeriesDraft>(view, ['heldThisYear', 'plannedThisYear', 'behindThisYear']);

const newSeries = (network: string, language: string): MeetingSeriesDraft => ({
  network: { id: network },
  title: { original: language, [language]: '' },
  kind: 'SESSION',
  visibility: 'PUBLIC',
  purposes: [],
  goals: [],
  focusTopics: [],
  audiences: [],
  audienceLevels: [],
  levels: [],
  presenters: [],
  invitees: [],
  sources: [],
});

/** One form for making and for changing a series. */
export function SeriesForm({ series, network = '' }: { series?: MeetingSeriesView; network?: string }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = useSeriesLabels();
  const removal = useRemoval();
  const draftKey = `meeting-series:${series?.id ?? 'new'}`;
  const headers = newIdempotencyKey();

  async function save(body: MeetingSeriesDraft, record: MeetingSeriesView | undefined) {
    if (!record) return (await createMeetingSeries({ body, headers, throwOnError: true })).data;
    return (await replaceMeetingSeries({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true }))
      .data;
  }

  function remove(record: MeetingSeriesView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.title, language),
      draftKey,
      remove: () => deleteMeetingSeries({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreMeetingSeries({ path, throwOnError: true }),
      listPath: paths.meetings.list({ view: 'series' }),
      pagePath: paths.meetingSeries.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={series ? toDraft(series) : newSeries(network, language)}
      record={series}
      labels={labels}
      save={save}
      {...(series && {
        reload: async () => (await getMeetingSeries({ path: { id: series.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(series)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.meetingSeries.page(saved.id)}
      cancelPath={series ? paths.meetingSeries.page(series.id) : paths.meetings.list({ view: 'series' })}
    >
      {(control) => <SeriesFields control={control} labels={labels} />}
    </RecordForm>
  );
}
