import { DefaultCreate, DefaultEdit } from '../generic/DefaultForm';
import { CompanyAside } from './CompanyAside';

const main = [
  ...[
    'name',
    'legalName',
    'taxNumber',
    'vatNumber',
    'registrationNumber',
    'phone',
    'phones',
    'email',
    'emails',
    'website',
  ],
  ...['bank', 'bankAccount', 'bic', 'manager', 'shop', 'tags', 'vip', 'bad', 'notes'],
];

export function CompanyEdit() {
  return <DefaultEdit main={main} aside={<CompanyAside />} />;
}

export function CompanyCreate() {
  return <DefaultCreate main={main} />;
}
