import './reports.css';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate, formatNumber } from '../../lib/format';
import { useMediaQuery } from '../../ui/useMediaQuery';
import type { MonthCount } from './turnouts';

type Props = { months: readonly MonthCount[]; year: number };

const margin = { above: 12, below: 28, before: 36, after: 8 };

/** How the meetings lie in the year: held ones filled, planned ones as a frame upon them. They stand one by one in the table below. */
export function MonthsPlot({ months, year }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 700px)');
  const width = isNarrow ? 330 : 640;
  const height = 180;
  const across = scaleBand({
    domain: months.map(({ month }) => month),
    range: [margin.before, width - margin.after],
    padding: 0.35,
  });
  const most = Math.max(1, ...months.map(({ held, planned }) => held + planned));
  const up = scaleLinear({ domain: [0, most], range: [height - margin.below, margin.above], nice: true });
  const zero = up(0);
  const sum = (read: (month: MonthCount) => number) => months.reduce((total, month) => total + read(month), 0);
  const name = (month: number) =>
    formatDate(new Date(Date.UTC(year, month - 1, 1)), language, {
      timeZone: 'UTC',
      month: isNarrow ? 'narrow' : 'short',
    });
  const letters = { fontSize: 12, fill: 'var(--muted)' };
  return (
    <figure className="report-plot">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('monthsLabel', { year, held: sum(({ held }) => held), planned: sum(({ planned }) => planned) })}
      >
        <AxisLeft
          scale={up}
          left={margin.before}
          numTicks={3}
          hideAxisLine
          stroke="var(--line-strong)"
          tickStroke="var(--line-strong)"
          tickFormat={(value) => (Number.isInteger(Number(value)) ? formatNumber(Number(value), language) : '')}
          tickLabelProps={{ ...letters, textAnchor: 'end', dx: -4, dy: 4 }}
        />
        <AxisBottom
          scale={across}
          top={height - margin.below}
          stroke="var(--line-strong)"
          tickStroke="var(--line-strong)"
          tickFormat={name}
          tickLabelProps={{ ...letters, textAnchor: 'middle' }}
        />
        {months.map(({ month, held, planned }) => (
          <g key={month}>
            {held > 0 && (
              <Bar
                className="report-side"
                data-side={0}
                x={across(month) ?? 0}
                y={up(held)}
                width={across.bandwidth()}
                height={zero - up(held)}
              />
            )}
            {planned > 0 && (
              <Bar
                className="report-invited"
                x={across(month) ?? 0}
                y={up(held + planned)}
                width={across.bandwidth()}
                height={up(held) - up(held + planned)}
              />
            )}
          </g>
        ))}
      </svg>
      <figcaption className="report-key" dir="auto">
        <span>
          <svg aria-hidden viewBox="0 0 22 12">
            <rect className="report-side" data-side={0} width={22} height={12} />
          </svg>
          {t('held')}
        </span>
        <span>
          <svg aria-hidden viewBox="0 0 22 12">
            <rect className="report-invited" x={1} y={1} width={20} height={10} />
          </svg>
          {t('planned')}
        </span>
      </figcaption>
    </figure>
  );
}
