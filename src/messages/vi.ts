import { common } from './vi/common';
import { fields } from './vi/fields';
import { refusals } from './vi/refusals';
import { session } from './vi/session';
import { conferences } from './vi/conferences';
import { copying } from './vi/copying';
import { rehearsal } from './vi/rehearsal';
import { setup } from './vi/setup';
import { people } from './vi/people';
import { sitting } from './vi/sitting';
import { importing } from './vi/importing';
import { followUp } from './vi/follow-up';
import { electorate } from './vi/electorate';
import { forms } from './vi/forms';
import { hall } from './vi/hall';
import { committee } from './vi/committee';
import { ceremony } from './vi/ceremony';
import { cards } from './vi/cards';
import { paper } from './vi/paper';
import { tablet } from './vi/tablet';
import { tally } from './vi/tally';
import { documents } from './vi/documents';
import { issuing } from './vi/issuing';
import { wording } from './vi/wording';
import { archive } from './vi/archive';
import { oversight } from './vi/oversight';
import { projector } from './vi/projector';
import { help } from './vi/help';
import { history } from './vi/history';
import { plans } from './vi/plans';
import { rules } from './vi/rules';
import { units } from './vi/units';
import { dossier } from './vi/dossier';
import { reading } from './vi/reading';
import { trust } from './vi/trust';
import { verify } from './vi/verify';

/** Everything people read, in Vietnamese, by screen. */
export const vi = {
  common,
  fields,
  refusals,
  session,
  conferences,
  copying,
  rehearsal,
  setup,
  sitting,
  people,
  importing,
  electorate,
  forms,
  hall,
  committee,
  ceremony,
  cards,
  paper,
  tablet,
  tally,
  documents,
  issuing,
  wording,
  archive,
  oversight,
  followUp,
  projector,
  help,
  history,
  plans,
  rules,
  units,
  dossier,
  reading,
  trust,
  verify,
};
