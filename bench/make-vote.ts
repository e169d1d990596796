// Makes a conference that votes on two forms of five subjects each, through the use cases alone, and prints what a
// tablet and a voter need: `node --conditions=react-server --import tsx bench/make-vote.ts CARDS`.
import { anOpenVote } from '@tests/support/an-open-vote';

const groups = ['Ủy viên Ban Chấp hành Đảng bộ'];
const vote = await anOpenVote({
  subjects: 10,
  groups,
  forms: [
    { subjects: [1, 2, 3, 4, 5], groups },
    { subjects: [6, 7, 8, 9, 10], groups },
  ],
  cards: Number(process.argv[2]),
});
const { conferenceId } = vote.scope;
process.stdout.write(JSON.stringify({ conferenceId, boxes: vote.boxes }), () => process.exit());
