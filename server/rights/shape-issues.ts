import { issueAt, type InputIssue } from '../errors.js';
import type { Phrase } from '../lib/phrase.js';
import { grantShape } from './grants.js';
import { say } from './phrases.js';

/** A complaint of zod, as far as it is read here; complaints of a union hold those of each of its members. */
interface Complaint {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly errors?: readonly (readonly Complaint[])[];
}

/** What is wrong with the shape of one grant, in words, with its paths. */
export function shapeIssues(complaints: readonly Complaint[], path: string): InputIssue[] {
  return complaints.flatMap((one) => issuesOf(one, path, []));
}

function issuesOf(complaint: Complaint, root: string, above: readonly PropertyKey[]): InputIssue[] {
  const place = [...above, ...complaint.path];
  if (complaint.code === 'invalid_union' && complaint.errors?.length) {
    return closest(complaint.errors).flatMap((one) => issuesOf(one, root, place));
  }
  const path = [root, ...place].map(String).join('.');
  if (complaint.code === 'unrecognized_keys') {
    return (complaint.keys ?? []).map((key) =>
      issueAt(`${path}.${key}`, say('wordUnknown', { names: knownAt(place) })),
    );
  }
  if (complaint.code === 'invalid_value')
    return [issueAt(path, say('oneOf', { names: offered(complaint.values) }))];
  if (complaint.code === 'invalid_type') return [issueAt(path, kindExpected(complaint.expected))];
  return [{ path, message: `${complaint.message}.` }];
}

/** Of several shapes, the one that the value was most likely meant to have. */
function closest(members: readonly (readonly Complaint[])[]): readonly Complaint[] {
  return [...members].sort((one, other) => likeness(other) - likeness(one))[0] ?? [];
}

function likeness([first]: readonly Complaint[]): number {
  if (!first) return 0;
  if (first.path.length || first.code === 'unrecognized_keys') return 2;
  return first.code === 'invalid_type' ? 0 : 1;
}

function knownAt(place: readonly PropertyKey[]): string[] {
  if (!place.length) return Object.keys(grantShape.shape);
  return place[0] === 'fields' ? ['read', 'write'] : ['reach', 'shops', 'where'];
}

const offered = (values: readonly unknown[] = []): string[] =>
  values.map(String).filter((one) => one !== 'secret');

function kindExpected(expected: string | undefined): Phrase {
  if (expected === 'array') return say('mustBeList', {});
  if (expected === 'record' || expected === 'object') return say('mustBeObject', {});
  if (expected === 'boolean') return say('mustBeFlag', {});
  return say('mustBeKind', { name: expected ?? 'value of another kind' });
}
