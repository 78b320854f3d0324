/** Something a role says that is allowed but is hardly what its author means. */
export interface Warning {
  kind: string;
  resource: string;
  field?: string;
  message: string;
}
