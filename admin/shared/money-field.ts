import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { typeNameOf } from '../providers/custom-field';

const moneyTypes = new Set(['Money', 'UnitPrice']);

/** Whether a field of the change log holds an amount. The log names `deliveryCost` what the API has at `delivery.cost`. */
export function isMoneyField(schema: GraphQLSchema, noun: string, field: string): boolean {
  const type = schema.getType(typeNameOf(noun));
  const direct = memberOf(type, field);
  if (direct) return moneyTypes.has(direct.name);
  const groups = isObjectType(type) ? Object.keys(type.getFields()) : [];
  return groups
    .filter((group) => field.startsWith(group) && field.length > group.length)
    .some((group) => {
      const rest = field.slice(group.length);
      const inner = memberOf(memberOf(type, group), rest.charAt(0).toLowerCase() + rest.slice(1));
      return inner !== undefined && moneyTypes.has(inner.name);
    });
}

function memberOf(type: GraphQLNamedType | undefined, name: string): GraphQLNamedType | undefined {
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field && getNamedType(field.type);
}
