import { CustomDictionaryVerbs } from './custom-fields/custom-dictionary.resolver.js';
import { CustomFieldVerbs } from './custom-fields/custom-field.resolver.js';
import { CustomFormQueries } from './custom-fields/custom-form.resolver.js';
import { CustomerVerbs } from './customers/customer.resolver.js';
import { DashboardQueries } from './dashboard/dashboard.resolver.js';
import { declareExternalIds } from './external-ids/external-id-input.js';
import { OrderVerbs } from './orders/order.resolver.js';
import { RoleFileVerbs } from './roles/role-file.resolver.js';
import { RoleVerbs } from './roles/role.resolver.js';
import { AccessQueries } from './rights/access.resolver.js';
import { setRules } from './rules.js';
import { StockVerbs } from './stock/stock.resolver.js';
import { TaskVerbs } from './tasks/task.resolver.js';

setRules();
declareExternalIds();

/** The verbs of the business: classes of type-graphql, written here one by one. */
export const domainResolvers: (new () => object)[] = [
  AccessQueries,
  CustomDictionaryVerbs,
  CustomFieldVerbs,
  CustomFormQueries,
  CustomerVerbs,
  DashboardQueries,
  OrderVerbs,
  RoleFileVerbs,
  RoleVerbs,
  StockVerbs,
  TaskVerbs,
];
