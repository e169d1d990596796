/** A text in the editor's form: each "[78]" is drawn as a fixed figure. */
export function TextWithFigures({ text }: { text: string }) {
  return (
    <span className="font-doc text-[1.0625rem] leading-[1.7]">
      {text.split(/(\[[^[\]]*\])/).map((part, index) =>
        part.startsWith('[') ? (
          <span
            key={index}
            className="num rounded-swatch border border-lam-200 bg-lam-50 px-1 font-semibold whitespace-nowrap text-lam-800"
          >
            {part.slice(1, -1)}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  );
}
