/** A configuration that no tool's input is written for: told by name, never passed over. */
export class UnrenderedError extends Error {}

/** What is the model's alone: there is nothing real that it could be built of here. */
export class ModelOnlyError extends UnrenderedError {}
