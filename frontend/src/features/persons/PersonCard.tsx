import { Landmark, UserRound, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { LinkCard } from '../../ui/Card';
import { Chip, IconSquare, Meta } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { PersonName } from './PersonName';
import { VisibilityChip } from './VisibilityChip';

/** Who it is, what for and where; of an office whose holder nobody named, the office. */
export function PersonCard({ person, network }: { person: PersonSummary; network: string }) {
  const { t } = useTranslation('persons');
  const language = useLanguage();
  const { name, function: task, organisation, engagement, visibility } = person;
  const isNamed = name.und !== undefined;
  const isTaskNew = plainText(task, language) !== plainText(name, language);
  const Icon = isNamed ? UserRound : Landmark;
  return (
    <LinkCard
      icon={
        <IconSquare>
          <Icon size={22} strokeWidth={1.8} />
        </IconSquare>
      }
      heading={
        <Link href={paths.persons.page(person.id)}>
          <PersonName name={name} />
        </Link>
      }
      subheading={
        <>
          {isTaskNew && <Localized text={task} />}
          {isTaskNew && task && organisation?.name && ' · '}
          {organisation?.name && (
            // Above the target of the card, so that it can be pressed itself.
            <span style={{ position: 'relative' }}>
              <Link href={paths.organisations.page(organisation.id)}>
                <Localized text={organisation.name} />
              </Link>
            </span>
          )}
        </>
      }
    >
      <Meta>
        <span>
          <Waypoints size={16} aria-hidden />
          <bdi>{network}</bdi>
        </span>
      </Meta>
      <div className="chips">
        {!isNamed && <Chip>{t('nameUnknown')}</Chip>}
        {engagement && <Chip tone="brand">{t(`engagement.${engagement}`)}</Chip>}
        <VisibilityChip visibility={visibility} />
      </div>
    </LinkCard>
  );
}
