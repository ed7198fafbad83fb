import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { rootRem } from '../../ui/root-rem.ts';
import styles from './BarChart.module.css';
import { breakLabel } from './break-label.ts';
import { useLook } from './use-look.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface Bar {
  readonly label: string;
  readonly count: number;
}

interface BarChartProps {
  readonly title: string;
  /** What the bars stand for, and what their length counts: heads of the table. */
  readonly heads: readonly [string, string];
  readonly bars: readonly Bar[];
  /** Columns for days, which stand in a row; lying rows for things with names. */
  readonly way: 'columns' | 'rows';
}

const lettersOfLabel = 24;

/** Bars for the eye, and the same numbers as a table for a screen reader. */
export function BarChart({ title, heads, bars, way }: BarChartProps) {
  const locale = useSession((session) => session.locale);
  const look = useLook();
  const canvas = useRef<HTMLCanvasElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas hears of no stylesheet: another look is drawn anew.
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const chart = new Chart(
      element,
      configOf(bars, way, (count) => formatNumber(count, locale)),
    );
    return () => chart.destroy();
  }, [bars, way, locale, look]);

  const size = way === 'columns' ? styles.columns : styles[`rows${Math.min(bars.length, 10)}`];
  return (
    <figure className={styles.figure}>
      <div className={`${styles.canvas} ${size}`} aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{formatNumber(count, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function configOf(
  bars: readonly Bar[],
  way: BarChartProps['way'],
  format: (count: number) => string,
): ChartConfiguration<'bar', number[], string | string[]> {
  const token = (name: string) =>
    getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const rem = rootRem();
  const isLarge = document.documentElement.dataset.text === 'large';
  const font = { family: token('sans'), size: (isLarge ? 3 : 2.2) * rem };
  const across = way === 'columns';
  const names = { grid: { display: false }, border: { display: false } };
  const numbers = {
    beginAtZero: true,
    grid: { color: token('linen-2'), display: across },
    border: { display: false },
  } as const;
  const ticks = { color: token('ink-2'), font };
  const numberTicks = {
    ...ticks,
    display: across,
    precision: 0,
    maxTicksLimit: 6,
    callback: (value: number | string) => format(Number(value)),
  };
  const nameTicks = { ...ticks, autoSkip: across, maxRotation: 0, autoSkipPadding: 2 * rem };
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => (across ? label : breakLabel(label, lettersOfLabel))),
      datasets: [
        {
          data: bars.map(({ count }) => count),
          backgroundColor: token('blue'),
          borderRadius: 0.4 * rem,
          maxBarThickness: 4 * rem,
        },
      ],
    },
    options: {
      indexAxis: across ? 'x' : 'y',
      animation: false,
      maintainAspectRatio: false,
      // Room for the number that stands behind the longest bar.
      layout: { padding: { right: across ? 0 : 4 * font.size } },
      scales: {
        [across ? 'x' : 'y']: { ...names, ticks: nameTicks },
        [across ? 'y' : 'x']: { ...numbers, ticks: numberTicks },
      },
      plugins: {
        tooltip: {
          enabled: across,
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          padding: 1.2 * rem,
          callbacks: { label: ({ parsed }) => format(parsed.y ?? 0) },
        },
      },
    },
    plugins: across ? [] : [numbersBehind(bars, token('ink'), font, format)],
  };
}

/** Writes each number behind its bar: a row is read, not measured. */
const numbersBehind = (
  bars: readonly Bar[],
  colour: string,
  font: { readonly family: string; readonly size: number },
  format: (count: number) => string,
) => ({
  id: 'numbers-behind',
  afterDatasetsDraw(chart: Chart<'bar', number[], string | string[]>) {
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = colour;
    ctx.font = `600 ${font.size}px ${font.family}`;
    ctx.textBaseline = 'middle';
    bars.forEach(({ count }, at) => {
      const bar = chart.getDatasetMeta(0).data[at];
      if (bar) ctx.fillText(format(count), bar.x + font.size / 2, bar.y);
    });
    ctx.restore();
  },
});
