import { classNames } from './class-names';
import { rulerPlace } from './ruler-place';

export type RulerMark = { of: number; per: number; label: string };

type ThresholdRulerProps = {
  count: number;
  whole: number;
  marks: readonly RulerMark[];
  valueLabel: string;
  label: string;
};

/** How far a count has come towards its marks. An illustration: the marks were decided in integers elsewhere. */
export function ThresholdRuler({ count, whole, marks, valueLabel, label }: ThresholdRulerProps) {
  const place = rulerPlace(count, whole);
  return (
    <div role="img" aria-label={label} className="@container w-full text-small">
      <div className="relative h-[1.4em] font-semibold">
        <span
          className="absolute whitespace-nowrap"
          style={{ left: `${place}%`, transform: `translateX(-${place}%)` }}
        >
          {valueLabel}
        </span>
      </div>
      <div className="relative mt-0.5 h-[0.875rem] rounded-swatch border border-line-strong bg-paper-2">
        {count > 0 && (
          <div
            className="absolute -inset-y-px -left-px min-w-[5px] rounded-swatch border-[1.5px] border-lv-low-ink fill-low"
            style={{ width: `${place}%` }}
          />
        )}
        {marks.map((mark) => (
          <span
            key={mark.label}
            className="absolute -inset-y-1.5 w-0 border-l-2 border-ink"
            style={{ left: `${rulerPlace(mark.of, mark.per)}%` }}
          />
        ))}
      </div>
      <div className="relative mt-1.5 h-[1.4em]">
        {marks.map((mark, index) => (
          <span
            key={mark.label}
            className={classNames(
              'absolute whitespace-nowrap @min-[30rem]:-translate-x-1/2',
              index === 0 && '-translate-x-full pr-1 @min-[30rem]:pr-0',
            )}
            style={{ left: `${rulerPlace(mark.of, mark.per)}%` }}
          >
            {mark.label}
          </span>
        ))}
      </div>
    </div>
  );
}
