import { DefaultList } from '../generic/DefaultList';

export function CompanyList() {
  return (
    <DefaultList
      columns={[
        'name',
        'taxNumber',
        'vip',
        'manager',
        'ordersCount',
        'totalSum',
        'averageSum',
        'lastOrderAt',
        'phone',
        'email',
        'tags',
        'bad',
        'createdAt',
      ]}
      shownAtOnce={8}
      sort={{ field: 'createdAt', order: 'DESC' }}
    />
  );
}
