import type { Frame } from './frame';
import type { Aspect, Mode, SpanKind, Thing } from './lexicon';

/** Frames of headers that mean a field. What is not named must not be said: no mode, span, part or turn that is not listed here. */
export interface FramePattern {
  readonly things: readonly (Thing | null)[];
  readonly aspects: readonly (Aspect | null)[];
  readonly modes: readonly (Mode | null)[];
  readonly spans: readonly (SpanKind | null)[];
  /** 累计 must be said, or must not; either unless told. */
  readonly cumulated?: boolean;
  /** 合计 must be said. */
  readonly sum?: true;
  /** Parts of a whole mean it too: 县级领导 is a leader. */
  readonly parts?: true;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What a header with words beside those understood loses. */
const NOT_WHOLE = 0.4;

/** What a header loses that leaves its mode to a parent: 建设年限 > 开工年份 beside 计划开工时间. */
const IMPLIED = 0.05;

/** What a header loses that says by what its amount was set: 备案总投资 beside 总投资. */
const BY_BASIS = 0.05;

/** How surely a frame is one of a field's; 0 when it is none. */
export function takes(patterns: readonly FramePattern[], frame: Frame): number {
  let best = 0;
  for (const pattern of patterns) if (pattern.confidence > best && fits(pattern, frame)) best = pattern.confidence;
  const sure = best - (frame.implied ? IMPLIED : 0) - (frame.basis ? BY_BASIS : 0);
  return frame.rest === '' ? Math.max(0, sure) : Math.max(0, sure - NOT_WHOLE);
}

function fits({ things, aspects, modes, spans, cumulated, sum, parts }: FramePattern, frame: Frame): boolean {
  return (
    things.includes(frame.thing) &&
    aspects.includes(frame.aspect) &&
    modes.includes(frame.mode) &&
    spans.includes(frame.span) &&
    (cumulated === undefined || cumulated === frame.cumulated) &&
    (sum === undefined || frame.sum) &&
    (parts === true || !frame.part) &&
    !frame.turn
  );
}
