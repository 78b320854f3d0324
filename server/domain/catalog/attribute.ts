/** A property of goods as the shop shows it: `{ code: "size", name: "Size", value: "XL" }`. */
export interface Attribute {
  name: string;
  value: string;
  code?: string;
}
