import type { Battery } from '../frame/battery.js';
import { cellOf } from './attack.js';
import { clairvoyance } from './clairvoyance.js';
import { cop } from './cop.js';
import { costs } from './costs.js';
import { documents } from './documents.js';
import { measuresOf } from './measures.js';
import { openTargetApart } from './open-target-apart.js';
import { operations } from './operations.js';
import { shapes } from './shapes.js';
import { signIns } from './sign-ins.js';
import { subscriptions } from './subscriptions.js';
import { openTarget, type Target } from './target.js';
import { transport } from './transport.js';
import { values } from './values.js';

export const attacks = [
  ...cop,
  clairvoyance,
  ...shapes,
  ...costs,
  ...values,
  ...documents,
  ...operations,
  ...transport,
  ...signIns,
  ...subscriptions,
];

export const graphql: Battery<Target> = {
  name: 'graphql',
  proves:
    'attacks on the GraphQL endpoint end in a short refusal or a harmless answer, and nobody else waits',
  cells: () => attacks.map(cellOf),
  open: openTarget,
  openApart: openTargetApart,
  close: (target) => target.close(),
  measures: measuresOf(attacks.flatMap((attack) => Object.values(attack.attacks))),
};
