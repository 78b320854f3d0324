import type { InputIssue } from '../errors.js';
import { grantShape } from './grants.js';

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
    return (complaint.keys ?? []).map((key) => ({
      path: `${path}.${key}`,
      message: `is not known here; known are ${knownAt(place).join(', ')}.`,
    }));
  }
  if (complaint.code === 'invalid_value')
    return [
      {
        path,
        message: `must be one of ${(complaint.values ?? []).filter((one) => one !== 'secret').join(', ')}.`,
      },
    ];
  if (complaint.code === 'invalid_type') return [{ path, message: `must be ${nameOf(complaint.expected)}.` }];
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

function nameOf(expected: string | undefined): string {
  if (expected === 'array') return 'a list';
  if (expected === 'record' || expected === 'object') return 'an object';
  return expected === 'boolean' ? 'true or false' : `a ${expected ?? 'value of another kind'}`;
}
