import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { ReactElement } from 'react';
import {
  AutocompleteInput,
  BooleanInput,
  ReferenceInput,
  SearchInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { DecimalInput } from '../generic/DecimalInput';
import { DictionaryFilter } from '../generic/DictionaryFilter';
import type { RoleSchema } from '../providers/role-schema';
import { DayInput } from '../shared/DayInput';
import { recordName } from '../shared/record-name';
import { TagFilter } from '../shared/TagFilter';

/** Filters of the register that this role has; the filter button also keeps them under a name. */
export function orderListFilters(
  role: RoleSchema,
  translate: (key: string) => string,
  isPhone: boolean,
): ReactElement[] {
  const filters: [string, ReactElement][] = [
    [
      'number',
      <SearchInput
        key="number"
        source="number.startsWith"
        alwaysOn
        placeholder={translate('fields.number')}
      />,
    ],
    [
      'status',
      <DictionaryFilter
        key="status"
        source="status.in"
        label="fields.status"
        reference="statuses"
        alwaysOn={!isPhone}
      />,
    ],
    ['lastName', <TextInput key="buyer" source="buyer" label="kontor.orderList.buyer" alwaysOn={!isPhone} />],
    [
      'manager',
      <ReferenceInput
        key="manager"
        source="manager.id.eq"
        label="fields.manager"
        reference="users"
        queryOptions={{ meta: { choice: true } }}
      >
        <AutocompleteInput
          optionText={recordName}
          label={translate('fields.manager')}
          sx={{ minWidth: 190 }}
        />
      </ReferenceInput>,
    ],
    [
      'due',
      <SelectInput
        key="payment"
        source="payment"
        label="kontor.orderList.paymentState"
        choices={[
          { id: 'full', name: 'kontor.order.paidFull' },
          { id: 'part', name: 'kontor.order.paidPart' },
          { id: 'none', name: 'kontor.order.paidNone' },
        ]}
      />,
    ],
    ['shop', <DictionaryFilter key="shop" source="shop.in" label="fields.shop" reference="shops" />],
    [
      'createdAt',
      <DayInput key="from" source="createdAt.gte" edge="start" label="kontor.orderList.dateFrom" />,
    ],
    ['createdAt', <DayInput key="to" source="createdAt.lte" edge="end" label="kontor.orderList.dateTo" />],
    ['overdue', <BooleanInput key="overdue" source="overdue.eq" label="kontor.orderList.onlyOverdue" />],
    ['phone', <TextInput key="phone" source="phone.contains" label={translate('fields.phone')} />],
    [
      'method',
      <DictionaryFilter key="method" source="method.in" label="fields.method" reference="orderMethods" />,
    ],
    ['type', <DictionaryFilter key="type" source="type.in" label="fields.type" reference="orderTypes" />],
    [
      'delivery.type',
      <DictionaryFilter
        key="delivery"
        source="delivery.type.in"
        label="fields.deliveryType"
        reference="deliveryTypes"
      />,
    ],
    ['tags', <TagFilter key="tags" source="tags.has" label="fields.tags" />],
    ['call', <BooleanInput key="call" source="call.eq" label="kontor.order.mustCall" />],
    ['customer.vip', <BooleanInput key="vip" source="customer.vip.eq" label="kontor.order.vip" />],
    ['customer.bad', <BooleanInput key="bad" source="customer.bad.eq" label="kontor.order.bad" />],
    ['total', <DecimalInput key="totalFrom" source="total.gte" label="kontor.orderList.totalFrom" />],
    ['total', <DecimalInput key="totalTo" source="total.lte" label="kontor.orderList.totalTo" />],
    [
      'lines.some.sku',
      <TextInput key="sku" source="lines.some.sku.startsWith" label="kontor.orderList.sku" />,
    ],
    ['company.name', <TextInput key="company" source="company.name.contains" label="fields.company" />],
    [
      'delivery.address.city',
      <TextInput key="city" source="delivery.address.city.startsWith" label="fields.city" />,
    ],
    [
      'externalId',
      <TextInput key="externalId" source="externalId.eq" label={translate('fields.externalId')} />,
    ],
  ];
  const where = role.resources.get('orders')?.where;
  return filters.filter(([path]) => hasCondition(where, path)).map(([, filter]) => filter);
}

/** Whether the role may ask for a field, of the order or of what hangs on it: `customer.vip`. */
function hasCondition(where: GraphQLInputObjectType | undefined, path: string): boolean {
  let type: unknown = where;
  for (const name of path.split('.')) {
    const field = isInputObjectType(type) ? type.getFields()[name] : undefined;
    if (!field) return false;
    type = getNamedType(field.type);
  }
  return true;
}
