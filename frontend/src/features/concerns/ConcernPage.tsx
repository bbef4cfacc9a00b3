import './concerns.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getConcernOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ConcernView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { ConcernChips } from '../../domain/concerns/ConcernChips';
import { Localized, LocalizedProse, OnlyIn } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { Panel, PlainPanel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { PageHeader } from '../../ui/PageHeader';
import { ConcernAgenda } from './ConcernAgenda';
import { ConcernAnswer } from './ConcernAnswer';
import { ConcernGuest } from './ConcernGuest';
import { ConcernsFrame } from './ConcernsFrame';
import { ConcernSupport } from './ConcernSupport';
import { Raised } from './Raised';

export function ConcernPage({ id }: { id: string }) {
  const query = useQuery(getConcernOptions({ path: { id } }));
  return (
    <QueryView query={query}>
      {(concern) => (
        <ConcernsFrame network={concern.network.id} committee={concern.committee?.id}>
          <Concern concern={concern} />
        </ConcernsFrame>
      )}
    </QueryView>
  );
}

function Concern({ concern }: { concern: ConcernView }) {
  const { t } = useTranslation('concerns');
  const access = useAccess();
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  const { id, network, committee, title, text, supportRequired, status, mine } = concern;
  const decides = access.coordinates(network.id) || access.leads(committee?.id);
  const isOpen = status === 'OPEN' || status === 'ON_AGENDA';
  return (
    <article className="stack">
      <PageHeader
        title={<Localized text={title} />}
        below={<Raised concern={concern} />}
        actions={<RecordActions record={id} edit={(decides || (mine && isOpen)) && paths.concerns.edit(id)} />}
      />
      <PlainPanel>
        <div className="chips">
          <ConcernChips concern={concern} />
          <OnlyIn text={text} />
        </div>
        <LocalizedProse text={text} className="prose concern-text" />
        {supportRequired && (
          <section className="stack-small">
            <h2>{t('supportRequired')}</h2>
            <LocalizedProse text={supportRequired} className="prose concern-text" />
          </section>
        )}
        {concern.topics.length + concern.targetGroups.length > 0 && (
          <div className="chips" role="group" aria-label={t('topics')}>
            {concern.topics.map((code) => (
              <Chip key={code}>{topics.name(code)}</Chip>
            ))}
            {concern.targetGroups.map((code) => (
              <Chip key={code}>{targetGroups.name(code)}</Chip>
            ))}
          </div>
        )}
        {isOpen && access.isSignedIn && <ConcernSupport concern={concern} />}
      </PlainPanel>
      {concern.answer && (
        <Panel title={t(status === 'DECLINED' ? 'reason' : 'answer')}>
          <LocalizedProse text={concern.answer} className="prose concern-text" />
        </Panel>
      )}
      <ConcernAgenda concern={concern} />
      {decides && <ConcernAnswer concern={concern} />}
      {concern.guest && <ConcernGuest guest={concern.guest} />}
      <RecordFootnote record={concern} />
    </article>
  );
}
