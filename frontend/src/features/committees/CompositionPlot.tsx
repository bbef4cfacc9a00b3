import './committees.css';
import { AxisBottom } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import type { CommitteeComposition } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList, formatNumber } from '../../lib/format';
import { formatPartialDate } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { useMediaQuery } from '../../ui/useMediaQuery';

const margin = { before: 8, after: 16, below: 28 };
const line = 46;

/** A bar of seats for each side, and a mark where its share of all seats is. Its numbers stand in the table below. */
export function CompositionPlot({ composition: { asOf, seats, sides } }: { composition: CommitteeComposition }) {
  const { t } = useTranslation('committees');
  const language = useLanguage();
  // Drawn for the width at hand, so that letters keep their size.
  const width = useMediaQuery('(max-width: 700px)') ? 320 : 460;
  if (seats === 0) return null;
  const height = sides.length * line + margin.below;
  const targetOf = (share: number | undefined) => (share === undefined ? undefined : (share * seats) / 100);
  const most = Math.max(1, ...sides.map((side) => Math.max(side.seats, targetOf(side.share) ?? 0)));
  const along = scaleLinear({ domain: [0, most], range: [margin.before, width - margin.after] });
  const down = scaleBand({ domain: sides.map(({ key }) => key), range: [0, sides.length * line] });
  const nameOf = ({ name, key }: (typeof sides)[number]) => plainText(name, language) || key;
  const hasTargets = sides.some(({ share }) => share !== undefined);
  const label = t('compositionLabel', {
    date: formatPartialDate(asOf, language),
    sides: formatList(
      sides.map((side) => t('compositionSide', { name: nameOf(side), seats: formatNumber(side.seats, language) })),
      language,
    ),
  });
  return (
    <figure className="composition">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {sides.map((side) => {
          const top = down(side.key) ?? 0;
          const target = targetOf(side.share);
          return (
            <g key={side.key}>
              <text x={margin.before} y={top + 15} fontSize={12}>
                {shortened(nameOf(side))}
              </text>
              <Bar
                className="composition-seats"
                x={margin.before}
                y={top + 22}
                width={along(side.seats) - margin.before}
                height={16}
              />
              {target !== undefined && (
                <line
                  className="composition-target"
                  x1={along(target)}
                  x2={along(target)}
                  y1={top + 18}
                  y2={top + 42}
                />
              )}
            </g>
          );
        })}
        <AxisBottom
          scale={along}
          top={sides.length * line}
          numTicks={Math.min(6, most)}
          stroke="var(--line-strong)"
          tickStroke="var(--line-strong)"
          tickFormat={(value) => (Number.isInteger(Number(value)) ? formatNumber(Number(value), language) : '')}
          tickLabelProps={{ fontSize: 12, fill: 'var(--muted)', textAnchor: 'middle' }}
        />
      </svg>
      <figcaption className="composition-key" dir="auto">
        <span>
          <svg aria-hidden viewBox="0 0 22 12">
            <rect className="composition-seats" width={22} height={12} />
          </svg>
          {t('compositionKeySeats')}
        </span>
        {hasTargets && (
          <span>
            <svg aria-hidden viewBox="0 0 22 12">
              <line className="composition-target" x1={11} x2={11} y1={0} y2={12} />
            </svg>
            {t('compositionKeyTarget')}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Long names stand whole in the table. */
const shortened = (name: string) => (name.length > 44 ? `${name.slice(0, 43)}…` : name);
