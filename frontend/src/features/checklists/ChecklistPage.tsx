import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getChecklistOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ChecklistView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PlainPanel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { PageHeader } from '../../ui/PageHeader';
import { ChecklistItems } from './ChecklistItems';

export function ChecklistPage({ id }: { id: string }) {
  const { t } = useTranslation('checklists');
  const query = useQuery(getChecklistOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.checklists.list(), name: t('title') }]} />
      <QueryView query={query}>{(checklist) => <Checklist checklist={checklist} />}</QueryView>
    </>
  );
}

function Checklist({ checklist }: { checklist: ChecklistView }) {
  const { t } = useTranslation('checklists');
  const { id, name, occasion, items } = checklist;
  const toDo = items.filter(({ done }) => !done).length;
  return (
    <article className="stack">
      <PageHeader
        title={<Localized text={name} />}
        below={
          <span className="row">
            {t(`occasion.${occasion}`)}
            <span role="status">
              <Chip tone={toDo > 0 ? 'warn' : 'ok'}>{toDo > 0 ? t('toDo', { count: toDo }) : t('allDone')}</Chip>
            </span>
          </span>
        }
        actions={<RecordActions record={id} edit={paths.checklists.edit(id)} />}
      />
      <PlainPanel>
        {items.length === 0 ? <p className="muted">{t('noItems')}</p> : <ChecklistItems checklist={checklist} />}
      </PlainPanel>
      <RecordFootnote record={checklist} />
    </article>
  );
}
