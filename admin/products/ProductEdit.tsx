import { DefaultCreate, DefaultEdit } from '../generic/DefaultForm';
import { OffersAside } from './OffersAside';

const main = [
  'name',
  'sku',
  'group',
  'kind',
  'unit',
  'vatRate',
  'manufacturer',
  'active',
  'url',
  'imageUrl',
  'description',
];

export function ProductEdit() {
  return <DefaultEdit main={main} aside={<OffersAside />} />;
}

export function ProductCreate() {
  return <DefaultCreate main={main} />;
}
