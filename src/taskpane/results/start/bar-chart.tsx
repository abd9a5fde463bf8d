import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { ChartFigures } from '../../../app/views/insight';
import type { SeriesRole } from '../../../spreadsheet/sheet-plan';
import { INSIGHT } from '../../../wording/pane/insight';
import { quarterName } from '../../../wording/sheets/status';
import { percentText } from '../../../wording/percent';
import { rounded } from '../../../spreadsheet/rounding';

/** Pixels: the picture is drawn as wide as the pane, so that its text has the size of the pane's own. */
const [FIRST_WIDTH, TEXT, BAR, GAP, VALUE] = [280, 12, 13, 5, 56];
/** Characters of a label that are shown. */
const LABEL = 8;
/** Groups of one chart. */
const MOST = 20;

const useStyles = makeStyles({
  chart: { margin: 0 },
  caption: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  picture: { display: 'block', marginTop: tokens.spacingVerticalXS },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { width: '14px', height: '10px', flexShrink: 0 },
  text: { fill: tokens.colorNeutralForeground1, fontSize: `${String(TEXT)}px` },
});

/** Fills by what a series tells, as in the charts of the sheets; they differ without colour too: dark, light, outlined, grey. */
const FILLS: Readonly<Record<SeriesRole, { readonly fill: string; readonly stroke: string; readonly dash?: string }>> = {
  done: { fill: tokens.colorBrandForeground1, stroke: tokens.colorBrandForeground1 },
  planned: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandForeground1, dash: '3 2' },
  aim: { fill: 'none', stroke: tokens.colorNeutralForeground1 },
  whole: { fill: tokens.colorNeutralForeground4, stroke: tokens.colorNeutralForeground1 },
};

interface Props {
  readonly chart: ChartFigures;
  /** What each group comes to, below its name. */
  readonly notes?: readonly string[];
}

/** A chart of the summary sheets as a picture, bars side by side; readable in black and white, and as a sentence. */
export function BarChart({ chart: { title, shares, categories, series }, notes = [] }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const shown = categories.slice(0, MOST);
  const blank = categories.includes(quarterName(4)) ? INSIGHT.notDue : INSIGHT.unknown;
  const words = (value: number | null): string => (value === null ? blank : shares ? percentText(value) : String(rounded(value, 2)));
  const highest = Math.max(shares ? 1 : 0, ...series.flatMap(({ values }) => values.slice(0, MOST).map((value) => value ?? 0))) || 1;
  const group = series.length * BAR + GAP;
  const left = Math.min(LABEL, Math.max(0, ...[...shown, ...notes].map((words) => words.length))) * TEXT + 8;
  const length = (value: number): number => (value / highest) * Math.max(0, width - left - VALUE);
  const told = INSIGHT.chart(
    title,
    shown.map((category, at) =>
      [...series.map(({ name, values }) => INSIGHT.series(category, name, words(values[at] ?? null))), ...notes.slice(at, at + 1)].join(
        '，',
      ),
    ),
  );
  return (
    <figure ref={frame} className={styles.chart}>
      <figcaption className={styles.caption}>
        <Caption1Strong>{title}</Caption1Strong>
        <div className={styles.legend}>
          {series.map(({ name, role }) => (
            <Caption1 key={name} className={styles.entry}>
              <svg className={styles.swatch} viewBox="0 0 14 10" aria-hidden>
                <Bar role={role} x={1} y={1} width={12} height={8} />
              </svg>
              {name}
            </Caption1>
          ))}
        </div>
      </figcaption>
      <svg className={styles.picture} width={width} height={Math.max(1, shown.length) * group} role="img" aria-label={told}>
        {shown.map((category, row) => (
          <g key={category} transform={`translate(0 ${String(row * group)})`}>
            <text
              className={styles.text}
              x={left - 8}
              y={notes[row] === undefined ? (series.length * BAR) / 2 + 4 : BAR - 3}
              textAnchor="end"
            >
              {fitted(category)}
            </text>
            {notes[row] !== undefined && (
              <text className={styles.text} x={left - 8} y={2 * BAR - 3} textAnchor="end">
                {fitted(notes[row])}
              </text>
            )}
            {series.map(({ name, role, values }, at) => {
              const value = values[row] ?? null;
              return (
                <g key={name}>
                  <Bar role={role} x={left} y={at * BAR + 1} width={Math.max(0, length(value ?? 0))} height={BAR - 3} />
                  <text className={styles.text} x={left + length(value ?? 0) + 4} y={at * BAR + BAR - 3}>
                    {words(value)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </figure>
  );
}

function fitted(label: string): string {
  return label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label;
}

function Bar({
  role,
  x,
  y,
  width,
  height,
}: {
  readonly role: SeriesRole;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const { fill, stroke, dash } = FILLS[role];
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fill}
      stroke={stroke}
      strokeWidth={1}
      {...(dash ? { strokeDasharray: dash } : {})}
    />
  );
}

/** Width of an element, followed while the pane grows and shrinks. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
