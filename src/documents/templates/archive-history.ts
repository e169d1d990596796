import 'server-only';
import { dateScreen } from '@/lib/text/date';
import { escapeHtml } from '@/lib/text/html';
import { twoDigits } from '@/lib/text/number';
import { vietnamDay, vietnamTime } from '@/lib/text/vietnam-time';
import { fileLink, pageFoot, pageHead } from './archive-page';

/** The head of the readable history; rows follow, then `historyFoot`. */
export function historyHead(conferenceName: string): string {
  return `${pageHead(`Nhật ký: ${conferenceName}`)}<p class="note">${fileLink('../index.html', 'Hồ sơ lưu trữ')}</p>
<h1>Nhật ký</h1>
<p>${escapeHtml(conferenceName)}. Việc đầu tiên ở trên; giờ Việt Nam.</p>
<table>
<thead><tr><th>Thời điểm</th><th>Người thực hiện</th><th>Việc</th></tr></thead>
<tbody>
`;
}

export function historyRow({ at, actorName, what }: { at: Date; actorName: string; what: string }): string {
  const { hour, minute } = vietnamTime(at);
  const when = `${dateScreen(vietnamDay(at))}, ${twoDigits(hour)}:${twoDigits(minute)}`;
  return `<tr><td class="when">${when}</td><td class="who">${escapeHtml(actorName)}</td><td>${escapeHtml(what)}</td></tr>\n`;
}

export const historyFoot = `</tbody>\n</table>\n${pageFoot}`;

/** Checks the chain with what every Unix has: each line's hash must follow, in the chain, the hash it begins with. */
export const chainCheck = `#!/bin/sh
# Kiểm tra chuỗi nhật ký / Checks the chain of the history. Needs: sh, awk, sha256sum.
cd "$(dirname "$0")" || exit 2
while IFS= read -r line; do
  hash=$(printf '%s' "$line" | sha256sum)
  printf '%s %s\\n' "\${hash%% *}" "$line"
done < nhat-ky.jsonl | awk '
  FILENAME == "chuoi.txt" {
    if (before != "" && $2 == "x") { own[before " " $1] = 1; wanted++ }
    before = $1
    next
  }
  { line++; link = substr($0, 68, 64) " " substr($0, 1, 64) }
  link in own { delete own[link]; right++; next }
  { print "SAI / WRONG: nhat-ky.jsonl, dòng / line " line; wrong = 1 }
  END {
    if (right != wanted) { print "THIẾU / MISSING: " (wanted - right); wrong = 1 }
    if (!wrong) print "Khớp / agrees: " right
    exit wrong
  }
' chuoi.txt -
`;
