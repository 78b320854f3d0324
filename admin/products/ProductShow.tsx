import { DefaultShow } from '../generic/DefaultShow';
import { OffersAside } from './OffersAside';

/** A product for those who sell it and do not keep the catalogue. */
export function ProductShow() {
  return <DefaultShow aside={<OffersAside />} />;
}
