/** Once the screen has answered the finger: its picture and what follows would stand in one another's way. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
