import { DefaultList } from '../generic/DefaultList';

/** What lies where. A row leads to its offer, where the goods are kept. */
export function StockList() {
  return (
    <DefaultList
      columns={['offer', 'warehouse', 'onHand', 'reserved', 'free', 'purchasePrice']}
      sort={{ field: 'free', order: 'ASC' }}
      nameField="offer"
    />
  );
}
