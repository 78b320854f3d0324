import ListIcon from '@mui/icons-material/ListAlt';
import type { PanelResource } from './providers/panel-resource';
import type { RoleSchema } from './providers/role-schema';
import { companies } from './companies/companies';
import { customDictionaries } from './custom-fields/custom-dictionaries';
import { customFields } from './custom-fields/custom-fields';
import { customers } from './customers/customers';
import { orders } from './orders/orders';
import { products } from './products/products';
import { rightsTests } from './roles/rights-tests';
import { roles } from './roles/roles';
import { stocks } from './stock/stocks';
import { tasks } from './tasks/tasks';
import { apiTokens } from './tokens/tokens';
import { recordName } from './shared/record-name';
import { lazyPage } from './shared/lazy-page';

const DefaultList = lazyPage(async () => (await import('./generic/DefaultList')).DefaultList);
const DefaultShow = lazyPage(async () => (await import('./generic/DefaultShow')).DefaultShow);
const DefaultEdit = lazyPage(async () => (await import('./generic/DefaultForm')).DefaultEdit);
const DefaultCreate = lazyPage(async () => (await import('./generic/DefaultForm')).DefaultCreate);

/** The nouns with pages of their own. All others get the default pages. */
const own: PanelResource[] = [
  orders,
  tasks,
  customers,
  companies,
  products,
  stocks,
  customFields,
  customDictionaries,
  roles,
  rightsTests,
  apiTokens,
];

/** Every noun of the role's schema with its pages: a new noun of the server appears here by itself. */
export function panelResources(
  role: RoleSchema,
): (PanelResource & { recordRepresentation: typeof recordName })[] {
  return [...role.resources.values()].map((shape) => ({
    name: shape.name,
    icon: ListIcon,
    list: DefaultList,
    show: shape.get ? DefaultShow : undefined,
    edit: shape.update ? DefaultEdit : undefined,
    create: shape.create ? DefaultCreate : undefined,
    ...own.find((resource) => resource.name === shape.name),
    recordRepresentation: recordName,
  }));
}
