import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import { createNotice, deleteNotice, getNotice, replaceNotice, restoreNotice } from '../../api/gen/sdk.gen';
import type { NoticeDraft, NoticeView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { NoticeFields } from './NoticeFields';
import { useNoticeLabels } from '../../domain/labels/useNoticeLabels';

const toDraft = (view: NoticeView) => draftOf<NoticeView, NoticeDraft>(view, ['author', 'mine']);

const newNotice = (network: string, language: string): NoticeDraft => ({
  network: { id: network },
  kind: 'ANNOUNCEMENT',
  title: { original: language },
  text: { original: language },
  topics: [],
  pinned: false,
  repliesClosed: false,
  visibility: 'NETWORK',
  sources: [],
});

/** One form for making and for changing a notice. */
export function NoticeForm({ network, notice }: { network: string; notice?: NoticeView }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = useNoticeLabels();
  const removal = useRemoval();
  const draftKey = `notice:${notice?.id ?? `new:${network}`}`;
  const headers = newIdempotencyKey();

  async function save(body: NoticeDraft, record: NoticeView | undefined) {
    if (!record) return (await createNotice({ body, headers, throwOnError: true })).data;
    return (await replaceNotice({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true })).data;
  }

  function remove(record: NoticeView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.title, language),
      draftKey,
      remove: () => deleteNotice({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreNotice({ path, throwOnError: true }),
      listPath: paths.notices.list(network),
      pagePath: paths.notices.page(network, record.id),
    });
  }

  return (
    <RecordForm<NoticeDraft, NoticeView>
      draftKey={draftKey}
      initial={notice ? toDraft(notice) : newNotice(network, language)}
      record={notice}
      labels={labels}
      save={save}
      {...(notice && {
        reload: async () => (await getNotice({ path: { id: notice.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(notice)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.notices.page(network, saved.id)}
      cancelPath={notice ? paths.notices.page(network, notice.id) : paths.notices.list(network)}
    >
      {(control) => <NoticeFields control={control} network={network} labels={labels} />}
    </RecordForm>
  );
}
