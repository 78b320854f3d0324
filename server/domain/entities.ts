import type { EntityClass } from '../db/registry.js';
import { Offer } from './catalog/offer.entity.js';
import { PriceType } from './catalog/price-type.entity.js';
import { Price } from './catalog/price.entity.js';
import { ProductGroup } from './catalog/product-group.entity.js';
import { Product } from './catalog/product.entity.js';
import { Unit } from './catalog/unit.entity.js';
import { Company } from './companies/company.entity.js';
import { CustomDictionaryEntry } from './custom-fields/custom-dictionary-entry.entity.js';
import { CustomDictionary } from './custom-fields/custom-dictionary.entity.js';
import { CustomField } from './custom-fields/custom-field.entity.js';
import { Address } from './customers/address.entity.js';
import { Customer } from './customers/customer.entity.js';
import { Tag } from './customers/tag.entity.js';
import { EXTERNAL_IDS } from './external-ids/external-id.entity.js';
import { CancelReason } from './orders/cancel-reason.entity.js';
import { DeliveryService } from './orders/delivery-service.entity.js';
import { DeliveryType } from './orders/delivery-type.entity.js';
import { OrderLine } from './orders/order-line.entity.js';
import { OrderMethod } from './orders/order-method.entity.js';
import { OrderType } from './orders/order-type.entity.js';
import { Order } from './orders/order.entity.js';
import { PaymentStatus } from './orders/payment-status.entity.js';
import { PaymentType } from './orders/payment-type.entity.js';
import { Payment } from './orders/payment.entity.js';
import { StatusGroup } from './orders/status-group.entity.js';
import { StatusPeriod } from './orders/status-period.entity.js';
import { Status } from './orders/status.entity.js';
import { UserGroup } from './people/user-group.entity.js';
import { RightsTest } from './roles/rights-test.entity.js';
import { LegalEntity } from './shops/legal-entity.entity.js';
import { Shop } from './shops/shop.entity.js';
import { StockMovement } from './stock/stock-movement.entity.js';
import { Stock } from './stock/stock.entity.js';
import { Warehouse } from './stock/warehouse.entity.js';
import { Task } from './tasks/task.entity.js';

/** All nouns of the business. A new one is written here, nothing finds it by itself. */
export const domainEntities: EntityClass[] = [
  Address,
  CancelReason,
  Company,
  CustomDictionary,
  CustomDictionaryEntry,
  CustomField,
  Customer,
  DeliveryService,
  DeliveryType,
  LegalEntity,
  Offer,
  Order,
  OrderLine,
  OrderMethod,
  OrderType,
  Payment,
  PaymentStatus,
  PaymentType,
  Price,
  PriceType,
  Product,
  ProductGroup,
  RightsTest,
  Shop,
  Status,
  StatusGroup,
  StatusPeriod,
  Stock,
  StockMovement,
  Tag,
  Task,
  Unit,
  UserGroup,
  Warehouse,
  ...EXTERNAL_IDS.values(),
];
