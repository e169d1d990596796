import 'server-only';
import { escapeHtml } from '@/lib/text/html';

const style = `
:root { color-scheme: light; }
body { margin: 0; background: #f4f5f7; color: #17202e; font: 17px/1.55 "Times New Roman", Tinos, serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 3rem 3rem; background: #fff; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid #c9d0da; font-size: 1.25rem; }
p, ul, ol { margin: .5rem 0; }
dl { display: grid; grid-template-columns: 14rem 1fr; gap: .25rem 1rem; margin: .75rem 0; }
dt { color: #4a5566; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .6rem; border: 1px solid #c9d0da; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef1f5; }
td.when { width: 9rem; }
td.who { width: 12rem; }
code { font-family: Consolas, "Courier New", monospace; font-size: .875em; }
a { color: #174a8c; }
.note { color: #4a5566; font-size: .9375rem; }
.off { color: #8a2a12; }
@media (max-width: 45rem) { main { padding: 1.25rem 1rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { body { background: #fff; } main { padding: 0; } h2, tr { break-after: avoid; } tr { break-inside: avoid; } }
`;

/** The beginning of a page that opens in any browser without a network: no script, nothing from elsewhere. */
export function pageHead(title: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`;
}

export const pageFoot = '</main>\n</body>\n</html>\n';

/** A link to another file of the archive. */
export function fileLink(file: string, words: string): string {
  const address = file.split('/').map(encodeURIComponent).join('/');
  return `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
}
