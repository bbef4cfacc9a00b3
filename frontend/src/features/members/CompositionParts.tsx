import { useTranslation } from 'react-i18next';
import type { MemberCount, NetworkComposition } from '../../api/gen/types.gen';
import { organisationKinds } from '../../domain/organisationKinds';
import { roles } from '../../domain/membershipWords';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { BarTable, type Bar } from './BarTable';

type Props = { composition: NetworkComposition; network: string; asOf: string | undefined };

export function CompositionParts({ composition, network, asOf }: Props) {
  const { t } = useTranslation(['members', 'common']);
  const language = useLanguage();
  const { constituencies, withoutConstituency, organisations, persons, migrantLed } = composition;
  const list = (filter: object) => paths.members.list(network, { ...filter, asOf });
  const sides: Bar[] = [
    ...constituencies.map(({ key, name, members }) => ({
      id: key,
      name: plainText(name, language) || key,
      count: members,
      href: list({ constituency: [key] }),
    })),
    ...(withoutConstituency > 0 ? [{ id: '', name: t('withoutConstituency'), count: withoutConstituency }] : []),
  ];
  const counted = (counts: readonly MemberCount[], nameOf: (key: string) => string, filter?: string): Bar[] =>
    counts.map(({ key = '', members }) => ({
      id: key,
      name: key === '' ? t('unknown') : nameOf(key),
      count: members,
      ...(filter && key !== '' && { href: list({ [filter]: [key] }) }),
    }));
  const kindName = (key: string) => {
    const kind = organisationKinds.find((known) => known === key);
    return kind ? t(`common:organisationKind.${kind}`) : key;
  };
  const roleName = (key: string) => {
    const role = roles.find((known) => known === key);
    return role ? t(`common:membershipRole.${role}`) : key;
  };
  const heads: Bar[] = [
    { id: 'organisations', name: t('organisations'), count: organisations },
    { id: 'migrantLed', name: t('migrantLed'), count: migrantLed },
    { id: 'persons', name: t('persons'), count: persons },
  ];
  const parts = [
    { title: t('byConstituency'), bars: sides },
    { title: t('byMember'), bars: heads },
    { title: t('byKind'), bars: counted(composition.kinds, kindName) },
    { title: t('byRole'), bars: counted(composition.roles, roleName, 'role') },
  ];
  return (
    <div className="halves">
      {parts
        .filter(({ bars }) => bars.length > 0)
        .map(({ title, bars }) => (
          <Panel key={title} title={title}>
            <BarTable caption={title} heading={t('group')} bars={bars} />
          </Panel>
        ))}
    </div>
  );
}
