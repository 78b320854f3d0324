import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { describeCustomField, typeNameOf, type CustomField, type CustomRules } from './custom-field';
import { pruneDocument } from './prune-document';
import { findResources, type ResourceShape } from './resource-shape';

const none: CustomField[] = [];

/** What the signed-in person's roles may see and do. The schema is the only source: nothing is decided here. */
export class RoleSchema {
  readonly resources: ReadonlyMap<string, ResourceShape>;
  private readonly custom: ReadonlyMap<string, CustomField[]>;
  private readonly pruned = new WeakMap<DocumentNode, { document: DocumentNode | null }>();

  /** `rules` are those of the fields that staff made, by noun; `version` names all of it as the server does. */
  constructor(
    readonly schema: GraphQLSchema,
    rules: Record<string, CustomRules[]> = {},
    readonly version?: string,
  ) {
    this.resources = new Map(findResources(schema).map((shape) => [shape.name, shape]));
    this.custom = new Map(
      Object.entries(rules).map(([noun, fields]) => [
        noun,
        fields.map((each) =>
          describeCustomField(schema, noun, each, each.target ? this.findNoun(each.target) : undefined),
        ),
      ]),
    );
  }

  /** The fields that staff made for a noun, those of this role, in the order of forms. */
  customFields(noun: string): CustomField[] {
    return this.custom.get(noun) ?? none;
  }

  /** A field that staff made by its key in the history; by its code where a problem is told of an input. */
  findCustomField(is: (field: CustomField) => boolean): CustomField | undefined {
    return [...this.custom.values()].flat().find(is);
  }

  /** `canRead('order.purchaseTotal')`, `canRead('order.lines.purchasePrice')`. */
  canRead(path: string): boolean {
    const [noun = '', ...fields] = path.split('.');
    let type = this.schema.getType(typeNameOf(noun));
    for (const name of fields) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (!field) return false;
      type = getNamedType(field.type);
    }
    return type !== undefined;
  }

  /** Whether the role has this mutation: `canCall('cancelOrder')`. */
  canCall(mutation: string): boolean {
    return Boolean(this.schema.getMutationType()?.getFields()[mutation]);
  }

  /** Whether the role has this query: `canAsk('search')`. */
  canAsk(query: string): boolean {
    return Boolean(this.schema.getQueryType()?.getFields()[query]);
  }

  /** Whether an input of a verb has this field for the role: `canGive('OrderLineChange', 'unitPrice')`. */
  canGive(inputName: string, field: string): boolean {
    const input = this.schema.getType(inputName);
    return isInputObjectType(input) && Boolean(input.getFields()[field]);
  }

  /** Whether a field of an existing or a new record may be written: `canWrite('order', 'discountAmount')`. */
  canWrite(noun: string, field: string): boolean {
    const shape = this.findNoun(noun);
    const inputs = [shape?.updateInput, shape?.createInput];
    return inputs.some((input) => Boolean(input?.getFields()[field]));
  }

  findNoun(noun: string): ResourceShape | undefined {
    return [...this.resources.values()].find((shape) => shape.noun === noun);
  }

  findByType(typeName: string): ResourceShape | undefined {
    return [...this.resources.values()].find((shape) => shape.type.name === typeName);
  }

  /** The document without what the role does not have; null when nothing of it remains. */
  prune(document: DocumentNode): DocumentNode | null {
    let entry = this.pruned.get(document);
    if (!entry) {
      entry = { document: pruneDocument(this.schema, document) };
      this.pruned.set(document, entry);
    }
    return entry.document;
  }
}
