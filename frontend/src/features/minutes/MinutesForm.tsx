import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { deleteMinutes, getMinutes, replaceMinutes, restoreMinutes } from '../../api/gen/sdk.gen';
import type { MinutesDraft, MinutesView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useMinutesLabels } from '../../domain/labels/useMinutesLabels';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { MinutesFields } from './MinutesFields';

const computed = [
  'network',
  'committee',
  'meeting',
  'number',
  'status',
  'corrects',
  'circulatedAt',
  'approvedAt',
  'approvedIn',
  'onlyMine',
] as const;

const toDraft = (view: MinutesView) => draftOf<MinutesView, MinutesDraft>(view, computed);

export function MinutesForm({ minutes }: { minutes: MinutesView }) {
  const { t } = useTranslation(['minutes', 'common']);
  const language = useLanguage();
  const removal = useRemoval();
  const { id, meeting, title } = minutes;
  const path = { id };
  const draftKey = `minutes:${id}`;
  const labels = useMinutesLabels();

  const remove = () =>
    removal({
      name: plainText(title, language),
      draftKey,
      remove: () => deleteMinutes({ path, headers: ifMatch(minutes), throwOnError: true }),
      restore: () => restoreMinutes({ path, throwOnError: true }),
      listPath: paths.meetings.page(meeting.id),
      pagePath: paths.minutes.page(meeting.id),
    });

  return (
    <RecordForm<MinutesDraft, MinutesView>
      draftKey={draftKey}
      initial={toDraft(minutes)}
      record={minutes}
      labels={labels}
      save={async (body, record) =>
        (await replaceMinutes({ path, headers: ifMatch(record ?? minutes), body, throwOnError: true })).data
      }
      reload={async () => (await getMinutes({ path, throwOnError: true })).data}
      actions={
        <Button variant="danger" onPress={() => void remove()}>
          <Trash2 size={17} aria-hidden />
          {t('common:action.delete')}
        </Button>
      }
      toDraft={toDraft}
      pathOf={() => paths.minutes.page(meeting.id)}
      cancelPath={paths.minutes.page(meeting.id)}
    >
      {(control) => <MinutesFields control={control} isCorrection={minutes.corrects !== undefined} labels={labels} />}
    </RecordForm>
  );
}
