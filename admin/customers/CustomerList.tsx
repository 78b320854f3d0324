import { DefaultList } from '../generic/DefaultList';

export function CustomerList() {
  return (
    <DefaultList
      columns={[
        'lastName',
        'firstName',
        'phones',
        'emails',
        'vip',
        'manager',
        'ordersCount',
        'totalSum',
        'averageSum',
        'lastOrderAt',
        'company',
        'shop',
        'tags',
        'bad',
        'createdAt',
      ]}
      shownAtOnce={10}
      sort={{ field: 'createdAt', order: 'DESC' }}
    />
  );
}
