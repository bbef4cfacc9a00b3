import { Building2, Users, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Chip, IconSquare } from '../../ui/Chip';
import { Link } from '../../ui/Link';

type TextProps = { icon: ReactNode; role: string; text: string; since?: ReactNode; children: ReactNode };

export function RightText({ icon, role, text, since, children }: TextProps) {
  return (
    <div className="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start', gap: 14 }}>
      <IconSquare>{icon}</IconSquare>
      <div className="stack-small">
        <p className="row">
          <strong>{children}</strong> <Chip tone="brand">{role}</Chip>
        </p>
        <p>{text}</p>
        {since && <p className="small muted">{since}</p>}
      </div>
    </div>
  );
}

const kinds = {
  network: { Icon: Waypoints, section: paths.networks, hidden: 'hiddenNetwork' },
  organisation: { Icon: Building2, section: paths.organisations, hidden: 'hiddenOrganisation' },
  committee: { Icon: Users, section: paths.committees, hidden: 'hiddenCommittee' },
} as const;

/** One right as a sentence: where, as what, what that allows, and since when. */
export function RightRow({ grant }: { grant: GrantView }) {
  const { t } = useTranslation(['account', 'common']);
  const language = useLanguage();
  const { network, organisation, committee, role, createdAt } = grant;
  const scope = network ?? organisation ?? committee;
  const kind = network ? kinds.network : committee ? kinds.committee : kinds.organisation;
  return (
    <li>
      <RightText
        icon={<kind.Icon size={22} />}
        role={t(`role.${role}`)}
        text={t(`may.${role}`)}
        since={t('common:text.since', { date: formatDate(new Date(createdAt), language) })}
      >
        {scope?.name ? (
          <Link href={kind.section.page(scope.id)}>
            <Localized text={scope.name} />
          </Link>
        ) : (
          // Deleted, or private to those who coordinate it: then there is neither a name nor a page to show.
          t(kind.hidden)
        )}
      </RightText>
    </li>
  );
}
