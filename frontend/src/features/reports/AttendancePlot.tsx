import './reports.css';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import type { AttendanceOverTime } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { layersOf, shortDate } from './turnouts';
import { useSideName } from './useSideName';

type Props = { attendance: AttendanceOverTime };

const margin = { above: 12, below: 28, before: 36, after: 8 };
const colours = 5;

/** For each meeting, who came as a bar with one layer for each side, within the frame of those who take part. Its numbers stand in the table beside it. */
export function AttendancePlot({ attendance: { meetings, constituencies } }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const sideName = useSideName();
  // Drawn for the width at hand, so that letters keep their size.
  const isNarrow = useMediaQuery('(max-width: 700px)');
  const width = isNarrow ? 330 : 640;
  const height = isNarrow ? 220 : 260;
  const most = Math.max(1, ...meetings.map(({ invited }) => invited));
  const across = scaleBand({
    domain: meetings.map(({ meeting }) => meeting.id),
    range: [margin.before, width - margin.after],
    padding: 0.35,
  });
  const up = scaleLinear({ domain: [0, most], range: [height - margin.below, margin.above], nice: true });
  const zero = up(0);
  const every = Math.ceil(meetings.length / (isNarrow ? 4 : 9));
  const shown = meetings
    .filter((_, position) => (meetings.length - 1 - position) % every === 0)
    .map(({ meeting }) => meeting.id);
  const dateOf = (id: string) => shortDate(meetings.find(({ meeting }) => meeting.id === id)?.date, language);
  const [first, last] = [meetings[0], meetings.at(-1)];
  const label = t('attendanceLabel', {
    count: meetings.length,
    first: shortDate(first?.date, language),
    last: shortDate(last?.date, language),
    before: first?.came ?? 0,
    now: last?.came ?? 0,
  });
  const letters = { fontSize: 12, fill: 'var(--muted)' };
  return (
    <figure className="report-plot">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <AxisLeft
          scale={up}
          left={margin.before}
          numTicks={4}
          hideAxisLine
          stroke="var(--line-strong)"
          tickStroke="var(--line-strong)"
          tickFormat={(value) => (Number.isInteger(Number(value)) ? formatNumber(Number(value), language) : '')}
          tickLabelProps={{ ...letters, textAnchor: 'end', dx: -4, dy: 4 }}
        />
        <AxisBottom
          scale={across}
          top={height - margin.below}
          tickValues={shown}
          stroke="var(--line-strong)"
          tickStroke="var(--line-strong)"
          tickFormat={dateOf}
          tickLabelProps={{ ...letters, textAnchor: 'middle' }}
        />
        {meetings.map((turnout) => {
          const x = across(turnout.meeting.id) ?? 0;
          return (
            <g key={turnout.meeting.id}>
              <Bar
                className="report-invited"
                x={x}
                y={up(turnout.invited)}
                width={across.bandwidth()}
                height={zero - up(turnout.invited)}
              />
              {layersOf(turnout, constituencies).map(({ key, position, from, to }) => (
                <Bar
                  key={key}
                  className="report-side"
                  data-side={position % colours}
                  x={x}
                  y={up(to)}
                  width={across.bandwidth()}
                  height={up(from) - up(to)}
                />
              ))}
            </g>
          );
        })}
      </svg>
      <figcaption className="report-key" dir="auto">
        {constituencies.map((side, position) => (
          <span key={side.key ?? ''}>
            <svg aria-hidden viewBox="0 0 22 12">
              <rect className="report-side" data-side={position % colours} width={22} height={12} />
            </svg>
            {constituencies.length === 1 && side.key === undefined ? t('came') : sideName(side)}
          </span>
        ))}
        <span>
          <svg aria-hidden viewBox="0 0 22 12">
            <rect className="report-invited" x={1} y={1} width={20} height={10} />
          </svg>
          {t('invited')}
        </span>
      </figcaption>
    </figure>
  );
}
