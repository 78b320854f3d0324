import type { ReactElement } from 'react';
import {
  AutocompleteInput,
  BooleanInput,
  ReferenceInput,
  SearchInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { DictionaryFilter } from '../generic/DictionaryFilter';
import type { RoleSchema } from '../providers/role-schema';
import { DayInput } from '../shared/DayInput';
import { recordName } from '../shared/record-name';

/** Filters of the register that this role has; the filter button also keeps them under a name. */
export function orderListFilters(
  role: RoleSchema,
  translate: (key: string) => string,
  isPhone: boolean,
): ReactElement[] {
  const where = role.resources.get('orders')?.where?.getFields() ?? {};
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
  ];
  return filters.filter(([field]) => where[field]).map(([, filter]) => filter);
}
