/** "1,2 MB", "340 KB": what a person may expect of a download. */
export function fileSize(bytes: number): string {
  const megabytes = bytes / 1_048_576;
  if (megabytes >= 1) return `${megabytes.toFixed(1).replace('.', ',').replace(',0', '')} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
