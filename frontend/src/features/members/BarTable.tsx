import './members.css';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { Link } from '../../ui/Link';
import { type Column, Table } from '../../ui/Table';

export type Bar = { id: string; name: string; count: number; href?: string };

type Props = { caption: string; heading: string; bars: readonly Bar[] };

/** Numbers in a table, and beside each a bar as long as it is large: the bar says nothing that the number does not. */
export function BarTable({ caption, heading, bars }: Props) {
  const { t } = useTranslation('members');
  const language = useLanguage();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const columns: [Column<Bar>, ...Column<Bar>[]] = [
    {
      id: 'name',
      heading,
      cell: ({ name, href, count }) => (
        <>
          {href ? (
            <Link href={href}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
          <span className="bar" aria-hidden style={{ inlineSize: `${(count / most) * 100}%` }} />
        </>
      ),
    },
    { id: 'count', heading: t('members'), isAtEnd: true, cell: ({ count }) => formatNumber(count, language) },
  ];
  return <Table caption={caption} columns={columns} rows={bars} keyOf={({ id }) => id} />;
}
