/** The sections of the panel, in the order of the menu. */
export const panelSections = ['sales', 'customers', 'catalog', 'stock', 'settings', 'people'];
