/** A link of a namespace. */
export interface LinkRef {
  readonly namespace: string;
  readonly link: string;
}
