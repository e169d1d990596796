// Makes an election with its ballots, and its archives with no ballot and with all of them, for other software to read:
// `node --conditions=react-server --import tsx bench/set-up-election.ts SUBJECTS BALLOTS`.
import { writeArchive } from '@/ballot-box/protocol/archive';
import { aBallot, aCommittee, anElection, anOpenedBox } from '@tests/ballot-box/build-election';

const [subjects = 0, count = 0] = process.argv.slice(2).map(Number);
const marks = ['high', 'medium', 'low', 'blank'] as const;

const mins = Array.from({ length: subjects }, () => 0 as const);
const built = anElection({ mins, cards: count, committee: aCommittee(1, 1) });
const rows = built.codes.map((_code, card) => mins.map((_min, row) => marks[(card + row) % 4] ?? 'high'));
const ballots = rows.map((row, card) => aBallot(built, card, row));
const archive = (texts: string[]) =>
  Buffer.from(writeArchive(anOpenedBox(built, texts, [0]))).toString('base64');

process.stdout.write(
  JSON.stringify({
    uuid: built.election.uuid,
    election: built.election.text,
    codes: built.codes,
    rows,
    ballots,
    emptyArchive: archive([]),
    fullArchive: archive(ballots),
  }),
  () => process.exit(),
);
