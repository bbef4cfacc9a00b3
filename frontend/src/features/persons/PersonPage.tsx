import { useQuery } from '@tanstack/react-query';
import { Info, Landmark, ShieldCheck, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getPersonOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { PersonView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { ConsentsPanel } from '../../domain/consents/ConsentsPanel';
import { Moved } from '../../domain/Moved';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Chip, IconSquare, Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PersonBasis } from './PersonBasis';
import { PersonContact } from './PersonContact';
import { PersonFacts } from './PersonFacts';
import { PersonFunctions } from './PersonFunctions';
import { PersonName } from './PersonName';
import { PersonNetworks } from './PersonNetworks';
import { PersonPartners } from './PersonPartners';
import { nameOf } from './personWords';
import { VisibilityChip } from './VisibilityChip';

export function PersonPage({ id }: { id: string }) {
  const { t } = useTranslation('persons');
  const query = useQuery(getPersonOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.persons.list(), name: t('title') }]} />
      <QueryView query={query}>
        {(person) =>
          // Merged with another one, it is read at the address of that.
          person.id === id ? <Person person={person} /> : <Moved to={paths.persons.page(person.id)} />
        }
      </QueryView>
    </>
  );
}

function Person({ person }: { person: PersonView }) {
  const { t } = useTranslation(['persons', 'common']);
  const mayWrite = useAccess().coordinates(person.networkId);
  const { id, familyName, engagement, visibility } = person;
  const isNamed = familyName !== undefined;
  const Icon = isNamed ? UserRound : Landmark;
  return (
    <article>
      <PageHeader
        icon={
          <IconSquare>
            <Icon size={24} strokeWidth={1.8} />
          </IconSquare>
        }
        title={<PersonName name={nameOf(person)} />}
        below={
          (engagement || visibility !== 'PUBLIC') && (
            <span className="row">
              {engagement && <Chip tone="brand">{t(`engagement.${engagement}`)}</Chip>}
              <VisibilityChip visibility={visibility} />
            </span>
          )
        }
        actions={
          <RecordActions record={id} edit={mayWrite && paths.persons.edit(id)}>
            {mayWrite && (
              <ButtonLink size="small" href={paths.persons.data(id)}>
                <ShieldCheck size={17} aria-hidden />
                {t('data')}
              </ButtonLink>
            )}
          </RecordActions>
        }
      />
      <div className="columns columns-three">
        <div className="stack">
          {!isNamed && <Note icon={<Info size={18} aria-hidden />}>{t('nameUnknownNote')}</Note>}
          <PersonFunctions person={person} />
        </div>
        <aside className="stack" aria-label={t('common:contact.title')}>
          <PersonContact person={person} mayWrite={mayWrite} />
          <PersonFacts person={person} />
        </aside>
        <div className="stack">
          <PersonNetworks id={id} mayConfirm={mayWrite} />
          <PersonPartners id={id} />
          {mayWrite && <ConsentsPanel holder="person" id={id} />}
          <PersonBasis person={person} />
          <RecordFootnote record={person} />
        </div>
      </div>
    </article>
  );
}
