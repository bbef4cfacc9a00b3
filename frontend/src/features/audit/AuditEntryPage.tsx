import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getAuditRecordOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { recordKindOf } from '../../domain/records/recordKinds';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Panel, PlainPanel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { icons } from './auditWords';
import { EntryChanges } from './EntryChanges';
import { EntryFacts } from './EntryFacts';
import { EntrySigns } from './EntrySigns';
import { TakeBack } from './TakeBack';
import { useKindName } from '../../domain/records/useKindName';

export function AuditEntryPage({ id }: { id: string }) {
  const { t } = useTranslation(['audit', 'common']);
  const query = useQuery(getAuditRecordOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.manage, name: t('common:navigation.manage') },
          { href: paths.audit.list(), name: t('title') },
        ]}
      />
      <SignedInOnly title={t('entry')}>
        <QueryView query={query}>{(entry) => <Entry entry={entry} />}</QueryView>
      </SignedInOnly>
    </>
  );
}

function Entry({ entry }: { entry: AuditRecordView }) {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const kindName = useKindName();
  const { action, kind, object, at, changes } = entry;
  const Icon = icons[action];
  return (
    <article className="stack">
      <PageHeader
        title={object?.name ? <Localized text={object.name} /> : kind ? kindName(kind) : t(`action.${action}`)}
        below={
          <span className="row">
            <EntrySigns entry={entry} />
            <time dateTime={at}>{formatMoment(at, language)}</time>
          </span>
        }
        actions={
          object &&
          recordKindOf(kind) && (
            <ButtonLink size="small" href={paths.history(object.id)}>
              <History size={17} aria-hidden />
              {t('history.open')}
            </ButtonLink>
          )
        }
      />
      <Note icon={<Icon size={18} aria-hidden />}>{t(`meaning.${action}`)}</Note>
      <PlainPanel>
        <EntryFacts entry={entry} />
      </PlainPanel>
      {changes && changes.length > 0 && (
        <Panel title={t('changes')}>
          <EntryChanges entry={entry} />
          <TakeBack entry={entry} />
        </Panel>
      )}
    </article>
  );
}
