/** A configuration that no tool's input is written for: told by name, never passed over. */
export class UnrenderedError extends Error {}
