import type { Battery } from '../frame/battery.js';
import { attachments } from './attachments.js';
import { exports } from './exports.js';
import { filters } from './filters.js';
import { openOffice, type Office } from './office.js';
import { orderings } from './orderings.js';
import { readings } from './readings.js';
import { cellOf } from './replay.js';
import { subscriptions } from './subscriptions.js';
import { writings } from './writings.js';

export const cves: Battery<Office> = {
  name: 'cves',
  proves: 'holes that were published of other systems do not show a hidden value here',
  cells: () =>
    [...filters, ...orderings, ...readings, ...exports, ...writings, ...attachments, ...subscriptions].map(
      cellOf,
    ),
  open: openOffice,
  close: ({ test }) => test.close(),
};
