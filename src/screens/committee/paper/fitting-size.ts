const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];
/** A letter of the serif is this wide on average, as a share of its size; capitals and Vietnamese marks included. */
const letterWidth = 0.44;
const lineHeight = 1.17;
/** Lines break between words, so that they are not quite full. */
const brokenLines = 1.06;

/** The largest letters, in points, with which these paragraphs stay within a box: nothing is ever cut off. */
export function fittingSize(paragraphs: readonly string[], box: { width: number; height: number }): number {
  const fits = (size: number) => {
    const letters = Math.max(1, Math.floor(box.width / (size * letterWidth)));
    const lines = paragraphs.reduce((sum, text) => sum + Math.ceil((text.length * brokenLines) / letters), 0);
    return lines * size * lineHeight <= box.height;
  };
  return sizes.find(fits) ?? 5;
}
