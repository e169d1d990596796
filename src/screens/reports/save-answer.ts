/** Saves what the server answered as the file it names; false when it did not come whole. */
export async function saveAnswer(answer: Response): Promise<boolean> {
  const file = await answer.blob().catch(() => null);
  if (!file) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = nameOf(answer.headers.get('content-disposition') ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** The name as people read it: "filename*=UTF-8''…". */
function nameOf(disposition: string): string {
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? '');
}
