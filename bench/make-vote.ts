// Makes a conference that votes on forms of some subjects each, through the use cases alone, and prints what a tablet, a
// voter and the committee need: `node --conditions=react-server --import tsx bench/make-vote.ts CARDS SUBJECTS…`.
import { allowOwnDevices } from '@/use-cases/hall/allow-own-devices';
import { anOpenVote } from '@tests/support/an-open-vote';

const [cards = 0, ...sizes] = process.argv.slice(2).map(Number);
const groups = ['Ủy viên Ban Chấp hành Đảng bộ'];
let made = 0;
const forms = sizes.map((size) => {
  const subjects = Array.from({ length: size }, (_subject, index) => made + index + 1);
  made += size;
  return { subjects, groups };
});
const vote = await anOpenVote({ subjects: made, groups, forms, cards });
const { scope, boxes, seeds, roll } = vote;
const allowed = await allowOwnDevices(scope, { allowed: true });
if (!allowed.ok) throw new Error('The clients of the benchmark are not let in.');
const subjects = roll.subjects.map(({ fullName }) => fullName);
const { conferenceId } = scope;
process.stdout.write(JSON.stringify({ conferenceId, scope, boxes, seeds, subjects }), () => process.exit());
