import type { Channel } from './channel.js';
import { history, list, mutation, relation, select } from './ways/answers.js';
import { dayFigures } from './ways/day-figures.js';
import { csv, xlsx } from './ways/exports.js';
import { cursor, filter, filterThrough, named, sort, sortThrough, totals, variable } from './ways/guesses.js';
import { input, introspection } from './ways/shapes.js';
import { subscription, subscriptionFilter } from './ways/subscriptions.js';
import { conflict, hits, log, print, search } from './ways/side-ways.js';

/** Every channel; a new egress of the server gets one here. The log is read when all others have been tried. */
export const allChannels: Channel[] = [
  select,
  list,
  relation,
  history,
  named,
  filter,
  variable,
  filterThrough,
  sort,
  sortThrough,
  cursor,
  totals,
  search,
  hits,
  introspection,
  print,
  csv,
  xlsx,
  mutation,
  input,
  conflict,
  dayFigures,
  subscription,
  subscriptionFilter,
  log,
];
