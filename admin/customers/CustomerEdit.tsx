import { DefaultCreate, DefaultEdit } from '../generic/DefaultForm';
import { CustomerAside } from './CustomerAside';

const main = [
  ...[
    'lastName',
    'firstName',
    'patronymic',
    'phones',
    'emails',
    'birthday',
    'company',
    'manager',
    'shop',
    'tags',
    'vip',
    'bad',
  ],
  ...['subscribed', 'personalDiscountPercent', 'notes'],
];

export function CustomerEdit() {
  return <DefaultEdit main={main} aside={<CustomerAside />} />;
}

export function CustomerCreate() {
  return <DefaultCreate main={main} />;
}
