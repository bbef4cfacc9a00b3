import { useTranslation } from 'react-i18next';
import type { PartnerContactView, Reference } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName } from '../../lib/format';
import { isPeriodKnown } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';
import { DueChip } from './DueChip';

export function PartnerFacts({ contact }: { contact: PartnerContactView }) {
  const { t } = useTranslation(['partners', 'common']);
  const language = useLanguage();
  const topics = useTerms('topics');
  const { person, organisation, category, country, level, stage, keeper, nextContactDue, period } = contact;
  return (
    <Panel title={t('facts')}>
      <Facts
        facts={[
          { name: t('person'), value: person?.name && <To href={paths.persons.page(person.id)} record={person} /> },
          {
            name: t('organisation'),
            value: organisation?.name && <To href={paths.organisations.page(organisation.id)} record={organisation} />,
          },
          { name: t('form.category'), value: t(`category.${category}`) },
          { name: t('country'), value: country && countryName(country, language) },
          { name: t('level'), value: level && t(`common:level.${level}`) },
          { name: t('stageFilter'), value: t(`stage.${stage}`) },
          { name: t('keeper'), value: keeper?.name && <To href={paths.persons.page(keeper.id)} record={keeper} /> },
          { name: t('nextContact'), value: nextContactDue && <DueChip day={nextContactDue} /> },
          { name: t('period'), value: isPeriodKnown(period) && <PeriodText period={period} /> },
          {
            name: t('topics'),
            value: contact.topics.length > 0 && (
              <>
                <ul>
                  {contact.topics.map((code) => (
                    <li key={code}>
                      <Link href={paths.partners.list({ topic: [code] })}>{topics.name(code)}</Link>
                    </li>
                  ))}
                </ul>
                <Incomplete record={contact} list="topics" />
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function To({ href, record }: { href: string; record: Reference }) {
  return (
    <Link href={href}>
      <Localized text={record.name} />
    </Link>
  );
}
