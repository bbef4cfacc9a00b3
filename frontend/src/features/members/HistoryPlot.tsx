import './members.css';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, LinePath } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import type { MembersInStep, StatisticsStep } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { stepName } from './stepName';

type Props = { items: readonly MembersInStep[]; step: StatisticsStep };

const margin = { above: 12, below: 28, before: 36, after: 8 };

/** Who belonged as a line, who joined as bars up and who left as bars down. Its numbers stand in the table below. */
export function HistoryPlot({ items, step }: Props) {
  const { t } = useTranslation('members');
  const language = useLanguage();
  // Drawn for the width at hand, so that letters keep their size.
  const isNarrow = useMediaQuery('(max-width: 700px)');
  const width = isNarrow ? 330 : 800;
  const height = isNarrow ? 260 : 320;
  const most = Math.max(1, ...items.map(({ active, joined }) => Math.max(active, joined)));
  const fewest = Math.max(0, ...items.map(({ left }) => left));
  const across = scaleBand({
    domain: items.map(({ from }) => from),
    range: [margin.before, width - margin.after],
    padding: 0.35,
  });
  const up = scaleLinear({ domain: [-fewest, most], range: [height - margin.below, margin.above], nice: true });
  const zero = up(0);
  const middle = ({ from }: MembersInStep) => (across(from) ?? 0) + across.bandwidth() / 2;
  const every = Math.ceil(items.length / (isNarrow ? 4 : 10));
  const shown = items.filter((_, position) => (items.length - 1 - position) % every === 0).map(({ from }) => from);
  const [first, last] = [items[0], items.at(-1)];
  const label = t('plotLabel', {
    first: first && stepName(first.from, step, language),
    last: last && stepName(last.from, step, language),
    before: first?.active ?? 0,
    now: last?.active ?? 0,
  });
  const letters = { fontSize: 12, fill: 'var(--muted)' };
  return (
    <figure className="plot">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <AxisLeft
          scale={up}
          left={margin.before}
          numTicks={5}
          hideAxisLine
          stroke="var(--line-strong)"
          tickStroke="var(--line-strong)"
          tickFormat={(value) =>
            Number.isInteger(Number(value)) ? formatNumber(Math.abs(Number(value)), language) : ''
          }
          tickLabelProps={{ ...letters, textAnchor: 'end', dx: -4, dy: 4 }}
        />
        <AxisBottom
          scale={across}
          top={height - margin.below}
          tickValues={shown}
          stroke="var(--line-strong)"
          tickStroke="var(--line-strong)"
          tickFormat={(value) => stepName(value, step, language)}
          tickLabelProps={{ ...letters, textAnchor: 'middle' }}
        />
        {items.map((item) => (
          <g key={item.from}>
            <Bar
              className="plot-joined"
              x={across(item.from) ?? 0}
              y={up(item.joined)}
              width={across.bandwidth()}
              height={zero - up(item.joined)}
            />
            {item.left > 0 && (
              <Bar
                className="plot-left"
                x={across(item.from) ?? 0}
                y={zero}
                width={across.bandwidth()}
                height={up(-item.left) - zero}
              />
            )}
          </g>
        ))}
        <line className="plot-zero" x1={margin.before} x2={width - margin.after} y1={zero} y2={zero} />
        <LinePath className="plot-active" data={[...items]} x={middle} y={({ active }) => up(active)} />
        {items.map((item) => (
          <circle key={item.from} className="plot-active-dot" cx={middle(item)} cy={up(item.active)} r={4}>
            <title>{`${stepName(item.from, step, language)}: ${formatNumber(item.active, language)}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption className="plot-key" dir="auto">
        <span>
          <svg aria-hidden viewBox="0 0 22 12">
            <line className="plot-active" x1={0} x2={22} y1={6} y2={6} />
          </svg>
          {t('active')}
        </span>
        <span>
          <svg aria-hidden viewBox="0 0 22 12">
            <rect className="plot-joined" width={22} height={12} />
          </svg>
          {t('joined')}
        </span>
        <span>
          <svg aria-hidden viewBox="0 0 22 12">
            <rect className="plot-left" x={1} y={1} width={20} height={10} />
          </svg>
          {t('left')}
        </span>
      </figcaption>
    </figure>
  );
}
