import { getResource, type ResourceMeta } from '../db/registry.js';

/** The record whose rows the rows of a part follow; for what is no part, itself. */
export function rootOf(resource: ResourceMeta): ResourceMeta {
  return resource.partOf ? rootOf(getResource(resource.partOf.resource)) : resource;
}
