import { DefaultList } from '../generic/DefaultList';

export function ProductList() {
  return (
    <DefaultList
      columns={[
        'name',
        'sku',
        'group',
        'minPrice',
        'maxPrice',
        'free',
        'active',
        'manufacturer',
        'createdAt',
      ]}
      shownAtOnce={7}
      sort={{ field: 'name', order: 'ASC' }}
    />
  );
}
