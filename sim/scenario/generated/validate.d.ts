/** An error as Ajv reports it. */
export interface SchemaError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  /** JSON pointer into the schema, from `#`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether the value fits the schema; afterwards `errors` has every cause. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Fields by JSON pointer of the object's schema. */
export type FieldTable = Readonly<
  Record<string, { readonly fields: readonly string[]; readonly unsupported: readonly string[] }>
>;

export const scenario: Validator;
export const scenarioFields: FieldTable;
export const netConf: Validator;
export const netConfFields: FieldTable;
